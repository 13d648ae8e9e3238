import type { IdentityRules } from '../../model/identity-rules.js';
import { compareParties } from './compare-parties.js';
import { compareTimes } from './compare-times.js';
import type { Telling } from './telling.js';

/** How surely two tellings are of one happening: the points, and what gave them. */
export interface Comparison {
  readonly score: number;
  readonly points: Readonly<Record<string, number>>;
}

/** What gives points, in the order in which it is asked; null excludes. */
type Question = (a: Telling, b: Telling, rules: IdentityRules) => number | null;

const FEWEST_WORDS = 3;
const FAR_APART = 3;

const QUESTIONS: Readonly<Record<string, Question>> = {
  kind: (a, b, { families, points }) =>
    a.kind === b.kind ? 0 : families.some((kinds) => kinds.includes(a.kind) && kinds.includes(b.kind)) ? points.otherKind : null,
  standing: (a, b) => (sameStage(a, b) && sameStanding(a, b) ? 0 : null),
  time: compareTimes,
  parties: compareParties,
  place: comparePlaces,
  numbers: (a, b, { points }) => compareNumbers(a.dead, b.dead, points) + compareNumbers(a.injured, b.injured, points),
  words: compareWords,
};

/**
 * The points for two articles' tellings being of one happening; null where they can't be: one article tells them apart, or
 * kinds, stages, days or parties exclude each other. The same whichever comes first.
 */
export function compare(a: Telling, b: Telling, rules: IdentityRules): Comparison | null {
  if (a.article === b.article) return null;
  const points: Record<string, number> = {};
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    const answer = ask(a, b, rules);
    if (answer === null) return null;
    if (answer !== 0) points[name] = round(answer);
  }
  return { score: round(Object.values(points).reduce((sum, one) => sum + one, 0)), points };
}

const round = (points: number): number => Math.round(points * 1000) / 1000;

/** Only a treaty has stages; told as an agreement, it has none. */
const sameStage = (a: Telling, b: Telling): boolean => a.stage === b.stage || a.kind !== b.kind;

/** What happened is not what did not; what is planned for a day is what happened on it, but the day of an article that tells of plans is not theirs. */
function sameStanding(a: Telling, b: Telling): boolean {
  if ((a.status === 'NEGATED') !== (b.status === 'NEGATED') || isSomeDay(a) !== isSomeDay(b)) return false;
  return isToCome(a) === isToCome(b) || (a.level === 'DAY' && b.level === 'DAY');
}

const isToCome = ({ status }: Telling): boolean => status === 'PLANNED' || status === 'HYPOTHETICAL';
const isSomeDay = (telling: Telling): boolean => isToCome(telling) && telling.level === 'PUBLISHED';

function comparePlaces(a: Telling, b: Telling, { points }: IdentityRules): number {
  if (a.place === null || b.place === null) return 0;
  if (a.place === b.place) return points.samePlace;
  return a.country === b.country && !(a.located && b.located) ? points.placeInCountry : points.otherPlace;
}

function compareNumbers(a: number | null, b: number | null, { sameDead, otherDead }: IdentityRules['points']): number {
  if (a === null || b === null) return 0;
  if (a === b) return sameDead;
  return Math.max(a, b) > FAR_APART * Math.min(a, b) ? otherDead : 0;
}

function compareWords(a: Telling, b: Telling, { points }: IdentityRules): number {
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (few.length < FEWEST_WORDS) return 0;
  const known = new Set(many);
  return (points.words * few.filter((word) => known.has(word)).length) / Math.sqrt(few.length * many.length);
}
