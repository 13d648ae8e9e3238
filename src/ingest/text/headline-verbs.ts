import type { Codes } from './codes.js';
import { FINITE_OR_MODAL } from './finite.js';
import { hashText } from './hash.js';

const VERBS = new Set([...FINITE_OR_MODAL, 'VB']);
const NAMES = new Set(['NNP', 'NNPS', 'JJ']);
const PLURALS = new Set(['NNS', 'NNPS']);
/** Tags of what an object, or what is behind the verb, begins with. */
const BEHIND = new Set(['NNP', 'NNPS', 'NNS', 'NN', 'JJ', 'CD', 'DT', 'PRP$', 'IN', 'TO', 'RP']);
/** Tags that the tagger gives such a verb. */
const MISTAKEN = new Set(['NN', 'NNS', 'RP', 'JJ']);

/**
 * Headlines tell in the present: in "Israel bombs Gaza", "workers down tools" the tagger sees nouns alone. Where a line has neither verb
 * nor full stop, a known verb behind a name or a plural is it. Writes it to `codes.tag` too.
 * @param words in small letters @param verbs known verbs, in their bare form
 */
export function readHeadlineVerbs(words: readonly string[], tags: readonly string[], codes: Codes, verbs: ReadonlySet<string>): readonly string[] {
  if (words.at(-1) === '.' || tags.some((tag) => VERBS.has(tag))) return tags;
  const verb = words.findIndex((word, i) => i > 0 && MISTAKEN.has(tags[i]!) && BEHIND.has(tags[i + 1] ?? '') && tagOf(word, tags[i - 1]!, verbs) !== null);
  if (verb < 0) return tags;
  const tag = tagOf(words[verb]!, tags[verb - 1]!, verbs)!;
  codes.tag[verb + 1] = hashText(tag);
  return tags.map((old, i) => (i === verb ? tag : old));
}

/** VBZ for "bombs" behind a name, VBP for "down" behind a plural; null for what is no known verb there. */
function tagOf(word: string, before: string, verbs: ReadonlySet<string>): 'VBZ' | 'VBP' | null {
  if (PLURALS.has(before) && verbs.has(word)) return 'VBP';
  const bare = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`].some((stem) => stem !== word && verbs.has(stem));
  return NAMES.has(before) && word.endsWith('s') && bare ? 'VBZ' : null;
}
