import { daysBetween } from './days.js';
import type { Telling } from './telling.js';

/** What two tellings of one happening can't both say, whatever others tell: days further apart than midnight explains, two spots, two people of one state. */
export const contradicts = (a: Telling, b: Telling): boolean =>
  otherDays(a, b) || otherSpots(a, b) || otherPeople(a.sources, a.sourceGroups, b.sources, b.sourceGroups) || otherPeople(a.targets, a.targetGroups, b.targets, b.targetGroups);

const otherDays = (a: Telling, b: Telling): boolean =>
  a.level === 'DAY' && b.level === 'DAY' && Math.max(daysBetween(a.latest!, b.earliest!), daysBetween(b.latest!, a.earliest!)) > 1;

const otherSpots = (a: Telling, b: Telling): boolean => a.located && b.located && a.place !== b.place;

function otherPeople(ids: readonly string[], groups: readonly string[], otherIds: readonly string[], otherGroups: readonly string[]): boolean {
  return groups.some((group, i) => group.endsWith('/PERSON') && !otherIds.includes(ids[i]!) && otherGroups.some((other, j) => other === group && !ids.includes(otherIds[j]!)));
}
