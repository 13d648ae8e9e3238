import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Span } from '../../model/span.js';
import type { Upos } from './sentence.js';

/** A token as wink-nlp sees it, with its place in the text that was read. */
export interface WinkToken extends Span {
  readonly text: string;
  readonly upos: Upos;
  /** True where wink-nlp begins a sentence. */
  readonly opens: boolean;
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;
/** How far a token may lie from where the spaces put it. */
const SLACK = 64;

/** Reads `text` with wink-nlp; white space gives no token. Offsets count into the text that `text` was cut from at `base`. */
export function readTokens(text: string, base: number): WinkToken[] {
  const doc = nlp.readDoc(text);
  const all = doc.tokens();
  const values = all.out() as string[];
  const spaces = all.out(its.precedingSpaces as unknown as ItsFunction<string>) as string[];
  const tags = all.out(its.pos) as Upos[];
  const starts = new Set((doc.sentences().out(its.span) as unknown as [number, number][]).map(([first]) => first));
  const tokens: WinkToken[] = [];
  let at = 0;
  let opens = true;
  values.forEach((value, i) => {
    opens ||= starts.has(i);
    const start = locate(text, value, at + (spaces[i]?.length ?? 0), at);
    if (start < 0) return;
    at = start + value.length;
    if (value.trim() === '') return;
    tokens.push({ text: value, start: base + start, end: base + at, upos: tags[i] ?? 'X', opens });
    opens = false;
  });
  return tokens;
}

/** Where `value` stands in `text`: at `expected`, or close after `from`; -1 where it doesn't. */
function locate(text: string, value: string, expected: number, from: number): number {
  if (value === '') return -1;
  if (text.startsWith(value, expected)) return expected;
  const found = text.slice(from, from + SLACK + value.length).indexOf(value);
  return found < 0 ? -1 : from + found;
}
