import type { IdentityRules } from '../../model/identity-rules.js';
import { addDays, daysFrom, mondayOf } from './days.js';
import type { Telling } from './telling.js';

/** Most parties by which a telling is looked for: a summit of thirty is known by any four. */
const MOST_ANCHORS = 4;

type Blocked = Pick<Telling, 'kind' | 'sourceGroups' | 'targetGroups' | 'place' | 'level' | 'earliest' | 'latest'>;

/** The blocks that a telling lies in: one for each of its actors (its targets where nobody acts) and its place, by kind and time. */
export const ownBlocks = (telling: Blocked, rules: IdentityRules): readonly string[] =>
  cross(telling, ownBucket(telling), rules);

/** The blocks in which any telling of the same happening lies: two tellings that `compare` joins find each other, whichever comes first. */
export const searchedBlocks = (telling: Blocked, reach: number, rules: IdentityRules): readonly string[] =>
  cross(telling, searchedBuckets(telling, reach), rules);

function cross(telling: Blocked, buckets: readonly string[], { families }: IdentityRules): readonly string[] {
  const family = families.findIndex((kinds) => kinds.includes(telling.kind));
  const name = family < 0 ? telling.kind : families[family]!.join('+');
  return anchorsOf(telling).flatMap((anchor) => buckets.map((bucket) => `${name} ${anchor} ${bucket}`));
}

function anchorsOf({ sourceGroups, targetGroups, place }: Blocked): readonly string[] {
  const owners = (groups: readonly string[], mark: string) => [...new Set(groups.map((group) => mark + group.replace(/\/[A-Z_]+$/, '')))].slice(0, MOST_ANCHORS);
  const parties = sourceGroups.length > 0 ? owners(sourceGroups, '') : owners(targetGroups, '>');
  return place === null ? parties : [...parties, `@${place}`];
}

const month = (day: string): string => day.slice(0, 7);

function ownBucket({ level, earliest }: Blocked): readonly string[] {
  if (earliest === null || level === 'YEAR' || level === 'NONE') return [];
  return [level === 'MONTH' ? month(earliest) : level === 'WEEK' ? `W${mondayOf(earliest)}` : earliest];
}

/** @param reach days between an act and the last article that still tells it as new */
function searchedBuckets({ level, earliest, latest }: Blocked, reach: number): readonly string[] {
  if (earliest === null || latest === null || level === 'YEAR' || level === 'NONE') return [];
  const [from, to] = [addDays(earliest, -reach), addDays(latest, reach)];
  const weeks = daysFrom(addDays(from, -6), to).map((day) => `W${mondayOf(day)}`);
  const months = daysFrom(from, to).map(month);
  return [...new Set([...daysFrom(from, to), ...weeks, ...months])];
}
