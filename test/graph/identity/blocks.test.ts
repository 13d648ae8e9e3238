import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownBlocks, searchedBlocks } from '../../../src/graph/identity/blocks.js';
import { compare } from '../../../src/graph/identity/compare.js';
import { addDays, mondayOf } from '../../../src/graph/identity/days.js';
import type { When } from '../../../src/model/event.js';
import { ARMY, ARV, BEL, BELMARK, CAR, DORN, NORVIK, RULES, telling } from './tellings.js';

const when = (offset: number, precision: 'DAY' | 'WEEK' | 'MONTH'): When => {
  const at = addDays('2031-05-28', offset);
  const [start, end] = { DAY: [at, at], WEEK: [mondayOf(at), addDays(mondayOf(at), 6)], MONTH: [`${at.slice(0, 8)}01`, `${at.slice(0, 8)}30`] }[precision] as [string, string];
  return { start, end, precision, basis: 'STATED' };
};
const party = fc.constantFrom(ARV, BEL, CAR, ARMY, DORN);
const parties = fc.uniqueArray(party, { maxLength: 2 }).map((all) => all.map((one): [string, typeof one] => ['It', one]));
const TELLING = fc.record({
  kind: fc.constantFrom('ATTACK' as const, 'COERCION' as const, 'MEETING' as const), source: parties, target: parties,
  when: fc.option(fc.tuple(fc.nat(6), fc.constantFrom('DAY' as const, 'WEEK' as const, 'MONTH' as const)).map(([offset, precision]) => when(offset, precision))),
  published: fc.nat(6).map((offset) => addDays('2031-05-28', offset)), place: fc.constantFrom(null, NORVIK, BELMARK),
}).map(telling);

const REACH = RULES.points.published.length - 1;

it('looks for every telling that it would join in a block that this one lies in', () => {
  fc.assert(fc.property(TELLING, TELLING, (a, b) => {
    const joins = (compare(a, b, RULES)?.score ?? -Infinity) >= RULES.joinAt;
    const own = new Set(ownBlocks(b, RULES));
    return !joins || searchedBlocks(a, REACH, RULES).some((block) => own.has(block));
  }), { numRuns: 1500, seed: 5 });
});

it('looks for nothing where only the year is told', () => {
  expect(ownBlocks(telling({ when: { start: '2031-01-01', end: '2031-12-31', precision: 'YEAR', basis: 'STATED' } }), RULES)).toEqual([]);
});
