import type { IdentityRules } from '../../model/identity-rules.js';
import { addDays, daysFrom, mondayOf } from './days.js';
import type { Telling } from './telling.js';

/** Most parties by which a telling is looked for: a summit of thirty is known by any four. */
const MOST_ANCHORS = 4;

type Blocked = Pick<Telling, 'kind' | 'reciprocal' | 'sourceGroups' | 'targetGroups' | 'place' | 'level' | 'earliest' | 'latest'>;

/** The blocks that a telling lies in: one for each of its actors, of those whom it befell and its place, by kind and time. */
export const ownBlocks = (telling: Blocked, rules: IdentityRules): readonly string[] => {
  const { actors, receivers, open, place } = anchorsOf(telling);
  return cross(telling, [...actors, ...receivers.map(befell), ...(open ? receivers.map(befellByWhom) : []), ...place], ownBucket(telling), rules);
};

/**
 * The blocks in which any telling of the same happening lies: two tellings that `compare` joins find each other, whichever comes first.
 * Whom it befell is looked for only where one of the two doesn't say who acted on whom: many do something to the same one day.
 */
export const searchedBlocks = (telling: Blocked, reach: number, rules: IdentityRules): readonly string[] => {
  const { actors, receivers, open, place } = anchorsOf(telling);
  return cross(telling, [...actors, ...receivers.map(open ? befell : befellByWhom), ...place], searchedBuckets(telling, reach), rules);
};

const befell = (anchor: string): string => `>${anchor}`;
const befellByWhom = (anchor: string): string => `?${anchor}`;

function cross({ kind }: Blocked, anchors: readonly string[], buckets: readonly string[], { families }: IdentityRules): readonly string[] {
  const family = families.findIndex((kinds) => kinds.includes(kind));
  const name = family < 0 ? kind : families[family]!.join('+');
  return anchors.flatMap((anchor) => buckets.map((bucket) => `${name} ${anchor} ${bucket}`));
}

function anchorsOf({ reciprocal, sourceGroups, targetGroups, place }: Blocked) {
  const owners = (groups: readonly string[]): readonly string[] => [...new Set(groups.map((group) => group.replace(/\/[A-Z_]+$/, '')))].slice(0, MOST_ANCHORS);
  const [actors, receivers] = [owners(sourceGroups), owners(reciprocal ? sourceGroups : targetGroups)];
  return { actors, receivers, open: reciprocal || actors.length === 0, place: place === null ? [] : [`@${place}`] };
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
  const days = daysFrom(from, to);
  const mondays = daysFrom(mondayOf(addDays(from, -6)), to).filter((_, at) => at % 7 === 0);
  return [...days, ...mondays.map((day) => `W${day}`), ...new Set(days.map(month))];
}
