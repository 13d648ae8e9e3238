import { FINITE_OR_MODAL } from './finite.js';
import type { Token } from './sentence.js';

const NOUNS = new Set(['NOUN', 'PROPN']);
const SUBJECTS = new Set(['nsubj', 'nsubjpass', 'cop']);

/**
 * A sentence whose root is a noun that a past participle hangs on has lost its verb: in "Chad's president, Ada Berg, pledged on Monday to …"
 * the president pledged, in "Taiwan, which the agency does not admit as a member, shipped masks" Taiwan did. Headlines, which have no full stop,
 * and what was done by somebody ("a man arrested by police") stay as they are.
 */
export function mendPredicates(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.find((t) => t.head < 0);
  if (!root || !NOUNS.has(root.upos) || tokens.at(-1)?.text !== '.') return tokens;
  const below = tokens.filter((t) => t.head === root.index);
  if (below.some((t) => SUBJECTS.has(t.rel) || (t.rel !== 'relcl' && FINITE_OR_MODAL.has(t.tag) && t.rel !== 'acl'))) return tokens;
  const verb = below.find((t) => t.rel === 'acl' && t.index > root.index && isPast(t)) ?? behindAside(tokens, below);
  if (!verb || tokens.some((t) => t.head === verb.index && t.lemma === 'by')) return tokens;
  return tokens.map((t) => {
    if (t === verb) return { ...t, head: root.head, rel: root.rel, tag: 'VBD' };
    if (t === root) return { ...t, head: verb.index, rel: 'nsubj' };
    return t.head === root.index && t.index > verb.index ? { ...t, head: verb.index } : t;
  });
}

/** The participle that the tree hangs on the last word of a relative clause, behind the comma that closes it. */
function behindAside(tokens: readonly Token[], below: readonly Token[]): Token | undefined {
  const aside = below.find((t) => t.rel === 'relcl');
  return aside && tokens.find((t) => t.rel === 'acl' && t.index > aside.index && t.head > aside.index && tokens[t.index - 1]!.text === ',' && isPast(t));
}

/** May be a past tense: "pledged", "set", not "taken". */
const isPast = ({ tag, text }: Token): boolean => tag === 'VBD' || (tag === 'VBN' && !/(?:en|wn|rn|ne|un|ung|unk|ome)$/i.test(text));
