import type { Owner } from './mention.js';
import type { SentenceView } from './sentence-view.js';
import { isNominal } from './sentence-view.js';

const OF = new Set(['of', 'from', 'for']);
const IN = new Set(['in', 'at', 'within', 'inside', 'near']);
const DEPTH = 3;

/**
 * Whose a noun's actor is, best first: possessor, adjectives and nouns before it, "of …", "in …". A noun that names nobody
 * passes the question on: "director of the Russian Ministry's Second Department" is of the ministry.
 */
export function ownersOf(view: SentenceView, noun: number, named: (token: number) => boolean, depth = DEPTH): Owner[] {
  if (depth === 0) return [];
  const owners: Owner[] = [];
  const add = (token: number, by: Owner['by']): void => {
    if (named(token)) owners.push({ token, by });
    else for (const owner of ownersOf(view, token, named, depth - 1)) owners.push({ token: owner.token, by });
    for (const other of view.children[token]!) if (view.tokens[other]!.rel === 'conj' && named(other)) owners.push({ token: other, by });
  };
  const children = view.children[noun]!;
  for (const child of children) if (view.tokens[child]!.rel === 'poss') add(child, 'POSSESSOR');
  for (const child of children) if (isBefore(view, child, noun)) add(child, 'DEMONYM');
  for (const child of children) for (const object of objects(view, child, OF)) add(object, 'OF');
  for (const child of children) for (const object of objects(view, child, IN)) if (depth === DEPTH) add(object, 'IN');
  return owners.length || depth < DEPTH ? owners : sharedOwners(view, noun, named);
}

/** "The government and people of Chad": whose the last is, the first is too. */
const sharedOwners = (view: SentenceView, noun: number, named: (token: number) => boolean): Owner[] =>
  view.children[noun]!.filter((child) => view.tokens[child]!.rel === 'conj').flatMap((child) => ownersOf(view, child, named, DEPTH - 1).filter(({ by }) => by === 'OF'));


const PREMODIFIERS = new Set(['compound', 'nmod', 'amod', 'nn', 'npadvmod', 'appos']);
const isBefore = (view: SentenceView, child: number, noun: number): boolean => child < noun && PREMODIFIERS.has(view.tokens[child]!.rel);

function objects(view: SentenceView, child: number, prepositions: ReadonlySet<string>): number[] {
  const { rel, text } = view.tokens[child]!;
  if (rel !== 'prep' || !prepositions.has(text.toLowerCase())) return [];
  return view.children[child]!.filter((token) => view.tokens[token]!.rel === 'pobj' && isNominal(view.tokens[token]));
}
