import type { NoActors } from '../../lexicon/gazetteer/words.js';
import type { NameLabel, Sentence, Token } from '../text/sentence.js';

/** What a name that is no actor's names. */
export type Other = 'THING' | 'BUILDING' | 'PLACE';

/** Names of things and places in a document, in small letters. */
export type Others = ReadonlyMap<string, Other>;

/** Names in a document that are no actor's, by their words or by what the text says that they are; the short name of a place counts too ("Ayungin" of "Ayungin Shoal"). */
export function readOthers(sentences: readonly Sentence[], words: NoActors): Others {
  const others = new Map<string, Other>();
  for (const { tokens, names } of sentences) {
    for (const { first, last, label } of names) {
      const other = otherByWords(tokens, first, last, label, words) ?? kindOf(saidOf(tokens, last, label, words), words);
      if (!other) continue;
      const parts = tokens.slice(first, last + 1).map(({ text }) => text.toLowerCase()).filter((word) => word !== 'the');
      others.set(parts.join(' '), other);
      if (other === 'PLACE' && parts.length === 2) others.set(parts[0]!, other);
    }
  }
  return others;
}

function otherByWords(tokens: readonly Token[], first: number, last: number, label: NameLabel, words: NoActors): Other | null {
  const name = tokens.slice(first, last + 1).map(({ text }) => text.toLowerCase());
  if (words.named.has(name.join(' ')) || words.starts.has(name[0]!) || (name.length === 1 && words.alone.has(name[0]!))) return 'THING';
  const end = name.at(-1)!;
  return name.length > 1 && (label !== 'PERSON' || words.said.has(end)) ? kindOf(end, words) : null;
}

const kindOf = (word: string, { things, buildings, places }: NoActors): Other | null => (things.has(word) ? 'THING' : buildings.has(word) ? 'BUILDING' : places.has(word) ? 'PLACE' : null);
const NAMING = new Set(['know', 'call', 'name', 'dub']);

/** The noun that says what a name is: "the Falepili Union treaty", "a pact known as the Falepili Union", "the accord, the JCPOA". */
function saidOf(tokens: readonly Token[], name: number, label: NameLabel, { said }: NoActors): string {
  const { rel, head } = tokens[name]!;
  const governor = tokens[head];
  if (label === 'PERSON' || !governor) return '';
  if (rel === 'compound') return head === name + 1 && said.has(governor.text) ? governor.text : '';
  if (rel === 'appos') return governor.lemma;
  const verb = rel === 'pobj' && governor.text === 'as' ? tokens[governor.head] : rel === 'oprd' ? governor : undefined;
  return verb && verb.rel === 'acl' && NAMING.has(verb.lemma) ? tokens[verb.head]?.lemma ?? '' : '';
}
