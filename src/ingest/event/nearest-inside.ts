import type { Participant } from '../../model/event.js';
import type { Links } from '../../lexicon/rules/rule.js';
import type { Sentence, Token } from '../text/sentence.js';
import { children } from '../text/tree.js';
import { conjuncts } from './arguments.js';
import { actorsOf, placeAt, unique } from './participant.js';
import type { SentenceMentions } from './sentence-mentions.js';

const DEPTH_ORDER = ['poss', 'agent', 'amod', 'nmod', 'compound', 'nn', 'appos', 'prep', 'pobj', 'acl', 'dobj', 'xcomp', 'ccomp', 'pcomp', 'conj', 'nsubj', 'dative', 'relcl'];

/** Clauses that tell more of a noun than who it is. */
const CLAUSES = new Set(['relcl', 'advcl', 'parataxis', 'punct']);

const rank = (t: Token): number => {
  const i = DEPTH_ORDER.indexOf(t.rel);
  return i < 0 ? DEPTH_ORDER.length : i;
};

/** The nearest actor below `head`, else the nearest place: breadth first, owners before adjectives before prepositional phrases. */
export function nearestInside(s: Sentence, head: number, mentions: SentenceMentions, exclude: ReadonlySet<string>): Participant[] | null {
  const read = (here: (token: number) => Participant[]) => (token: number): Participant[] => (isBacked(s.tokens[token]!, mentions.links) ? [] : here(token));
  return nearest(s, head, read((i) => actorsOf(mentions, [i], exclude))) ?? nearest(s, head, read((i) => placeAt(mentions, i).filter((p) => !p.actor || !exclude.has(p.actor.id))));
}

/** "Charges that he had bribed Chad": what is said is of others. */
const isContent = (s: Sentence, { index, rel }: Token): boolean => (rel === 'acl' || rel === 'ccomp') && children(s, index, 'mark').some((t) => t.lemma === 'that');

/** "An EU-backed plan" is not aimed at the EU. */
const isBacked = ({ text }: Token, { patrons }: Links): boolean => patrons.has(text.slice(text.lastIndexOf('-') + 1)) && text.includes('-');

function nearest(s: Sentence, head: number, read: (token: number) => Participant[]): Participant[] | null {
  let level = [head];
  for (let depth = 0; depth < 8 && level.length; depth++) {
    const next = level.flatMap((i) => children(s, i)).filter((t) => !CLAUSES.has(t.rel) && !isContent(s, t)).sort((a, b) => rank(a) - rank(b));
    const hit = next.find((t) => read(t.index).length);
    if (hit) return unique((hit.rel === 'pobj' || hit.rel === 'dobj' ? conjuncts(s, hit.index) : [hit.index]).flatMap(read));
    level = next.map((t) => t.index);
  }
  return null;
}
