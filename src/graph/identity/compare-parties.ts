import type { IdentityRules } from '../../model/identity-rules.js';
import type { Telling } from './telling.js';

interface Party {
  readonly id: string;
  readonly owner: string;
  readonly kind: string;
}

/** Points for the parties of two tellings; null where they exclude each other, or neither says who. */
export function compareParties(a: Telling, b: Telling, rules: IdentityRules): number | null {
  if (a.reciprocal || b.reciprocal) {
    const alike = likeness(everyone(a), everyone(b), rules);
    return alike === null ? null : 2 * rules.points.side * alike;
  }
  const source = sidePoints(sources(a), sources(b), rules);
  const target = sidePoints(targets(a), targets(b), rules);
  const share = (sources(a).length > 0 && sources(b).length > 0) || (targets(a).length > 0 && targets(b).length > 0);
  return source === null || target === null || !share ? null : source + target;
}

const zip = (ids: readonly string[], groups: readonly string[]): readonly Party[] =>
  ids.map((id, index) => {
    const [owner = id, kind = ''] = groups[index]!.split('/');
    return { id, owner, kind };
  });
const sources = ({ sources: ids, sourceGroups }: Telling): readonly Party[] => zip(ids, sourceGroups);
const targets = ({ targets: ids, targetGroups }: Telling): readonly Party[] => zip(ids, targetGroups);
const everyone = (telling: Telling): readonly Party[] => [...sources(telling), ...targets(telling)];

function sidePoints(a: readonly Party[], b: readonly Party[], rules: IdentityRules): number | null {
  const { bothUntold, oneSideUntold, side } = rules.points;
  if (a.length === 0 && b.length === 0) return bothUntold;
  if (a.length === 0 || b.length === 0) return oneSideUntold;
  const alike = likeness(a, b, rules);
  return alike === null ? null : side * alike;
}

/** Of the shorter list each party must be found in the longer, where more may be told of; of two as long, in each the other's. */
function likeness(a: readonly Party[], b: readonly Party[], rules: IdentityRules): number | null {
  const found = [...(a.length <= b.length ? [foundIn(a, b, rules)] : []), ...(b.length <= a.length ? [foundIn(b, a, rules)] : [])];
  const least = Math.min(...found);
  return least === 0 ? null : least;
}

/** How alike the parties of one list are, on average, to the nearest of another; 0 where one has none. */
function foundIn(few: readonly Party[], many: readonly Party[], rules: IdentityRules): number {
  const best = few.map((one) => Math.max(0, ...many.map((other) => alike(one, other, rules))));
  return best.length === 0 || best.includes(0) ? 0 : best.reduce((sum, one) => sum + one, 0) / best.length;
}

function alike(a: Party, b: Party, { parties }: IdentityRules): number {
  if (a.id === b.id) return 1;
  if (a.owner !== b.owner) return 0;
  if (a.kind === 'STATE' || b.kind === 'STATE') return parties.whole;
  return a.kind === 'PERSON' && b.kind === 'PERSON' ? 0 : parties.parts;
}
