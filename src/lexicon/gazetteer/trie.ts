import type { Piece } from './pieces.js';
import { cutPieces, sameShape } from './pieces.js';

interface Node<V> {
  next?: Map<string, Node<V>>;
  values?: { readonly name: readonly Piece[]; readonly value: V }[];
}

/** A match of pieces `[from, to)` and what it may stand for. */
export interface Match<V> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly V[];
}

/** Phrases keyed by their pieces, with any number of values each. */
export class Trie<V> {
  readonly #root: Node<V> = {};

  add(phrase: string, value: V): void {
    const name = cutPieces(phrase);
    let node = this.#root;
    for (const { key } of name) {
      node.next ??= new Map();
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = {}));
      node = next;
    }
    (node.values ??= []).push({ name, value });
  }

  /** The longest phrase that starts at `from` and is written with the capitals it asks for. */
  longest(pieces: readonly Piece[], from: number): Match<V> | null {
    let best: Match<V> | null = null;
    let node: Node<V> | undefined = this.#root;
    for (let at = from; node && at < pieces.length; at++) {
      node = node.next?.get(pieces[at]!.key);
      const values = node?.values?.filter(({ name }) => sameShape(name, pieces, from));
      if (values?.length) best = { from, to: at + 1, values: values.map(({ value }) => value) };
    }
    return best;
  }

  /** The values of exactly this phrase, whatever its capitals. */
  get(phrase: string): readonly V[] {
    let node: Node<V> | undefined = this.#root;
    for (const { key } of cutPieces(phrase)) node = node?.next?.get(key);
    return node?.values?.map(({ value }) => value) ?? [];
  }
}
