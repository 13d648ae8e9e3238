import type { Codes } from './codes.js';
import { hashText } from './hash.js';

/** Tags of what may end a subject: names, plurals, pronouns. A noun in the singular before it would make it a compound: "the prisoner release". */
const ENDS_SUBJECT = new Set(['NNP', 'NNPS', 'NNS', 'PRP']);
const IN_SUBJECT = new Set([...ENDS_SUBJECT, 'DT', 'PRP$', 'POS', 'JJ', 'NN', 'CC', 'CD', 'IN']);
/** Tags of what the tagger takes such a verb for. */
const MISTAKEN = new Set(['NN', 'NNP', 'VBP', 'JJ', 'VBD', 'VBN']);
const VERBAL = new Set(['VB', 'VBD', 'VBP', 'VBZ', 'MD']);
const CLAUSE_ENDS = new Set([',', '.', ':', 'CC', '``', "''"]);
/** How far before *that* what asks for something may stand. */
const REACH = 4;
const VB = hashText('VB');

/**
 * Reads a bare verb behind what is demanded as a verb: in "demanded that the United States release him" *release* is no noun. Writes it to `codes.tag` too.
 * @param demands words that ask for something to be done, as written @param verbs known verbs, in their bare form
 */
export function readSubjunctives(words: readonly string[], tags: readonly string[], codes: Codes, demands: ReadonlySet<string>, verbs: ReadonlySet<string>): readonly string[] {
  const found = words.flatMap((word, i) => (word === 'that' && words.slice(Math.max(0, i - REACH), i).some((before) => demands.has(before)) ? verbBehind(words, tags, i, verbs) ?? [] : []));
  for (const verb of found) codes.tag[verb + 1] = VB;
  return found.length ? tags.map((tag, i) => (found.includes(i) ? 'VB' : tag)) : tags;
}

/** The word behind a subject that may be a verb, where its clause has no other. */
function verbBehind(words: readonly string[], tags: readonly string[], that: number, verbs: ReadonlySet<string>): number | null {
  for (let i = that + 2; i < words.length; i++) {
    if (ENDS_SUBJECT.has(tags[i - 1]!) && MISTAKEN.has(tags[i]!) && verbs.has(words[i]!)) return hasVerb(tags, i + 1) ? null : i;
    if (!IN_SUBJECT.has(tags[i]!)) return null;
  }
  return null;
}

function hasVerb(tags: readonly string[], from: number): boolean {
  const end = tags.findIndex((tag, i) => i >= from && CLAUSE_ENDS.has(tag));
  return tags.slice(from, end < 0 ? tags.length : end).some((tag) => VERBAL.has(tag));
}
