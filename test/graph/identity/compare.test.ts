import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/graph/identity/compare.js';
import { day } from '../facts.js';
import { AIR_FORCE, ARMY, ARV, BEL, BELMARK, CAR, DORN, EDDAHL, NORVIK, RULES, STATED, TAVAS, telling } from './tellings.js';

type Told = Parameters<typeof telling>[0];
type Pair = readonly [what: string, one: Told, other: Told];

const MEETING = { kind: 'MEETING', source: [['It', ARV], ['It', BEL]], target: [] } as const satisfies Told;
const meeting = (over: Told): Told => ({ ...MEETING, source: [...MEETING.source], target: [], ...over });

const SAME: readonly Pair[] = [
  ['one day', { when: STATED }, { when: STATED }],
  ['a day and an article of that day', { when: STATED }, {}],
  ['a state and its army', { when: STATED }, { when: STATED, source: [['It', ARMY]] }],
  ['one official and the state', { kind: 'CONDEMNATION', when: STATED, source: [['It', DORN]] }, { kind: 'CONDEMNATION', when: STATED }],
  ['two kinds of a family', { kind: 'CONDEMNATION', when: STATED }, { kind: 'ACCUSATION', when: STATED }],
  ['one place, who did it untold', { when: STATED, place: NORVIK }, { when: STATED, place: NORVIK, source: [] }],
  ['a city and its country', { when: STATED, place: NORVIK }, { when: STATED, place: BELMARK }],
  ['counts that rose', { when: STATED, dead: 4 }, { when: STATED, dead: 7 }],
  ['the army and its air force, in one place', { when: STATED, place: NORVIK, source: [['It', ARMY]] }, { when: STATED, place: NORVIK, source: [['It', AIR_FORCE]] }],
  ['planned for a day and done on it', meeting({ when: STATED, status: 'PLANNED', published: '2031-05-02' }), meeting({ when: STATED })],
  ['two of three who met', meeting({ when: STATED }), meeting({ when: STATED, source: [['It', ARV], ['It', BEL], ['It', CAR]] })],
  ['a treaty signed and an agreement', meeting({ kind: 'TREATY', stage: 'SIGNED', when: STATED }), meeting({ kind: 'AGREEMENT', when: STATED })],
];

const OTHER: readonly Pair[] = [
  ['the next day', { when: STATED }, { when: day('2031-05-07') }],
  ['two cities', { when: STATED, place: NORVIK }, { when: STATED, place: EDDAHL }],
  ['the next day, who did it untold', { when: STATED, source: [] }, { when: day('2031-05-07'), source: [] }],
];

const EXCLUDED: readonly Pair[] = [
  ['kinds of no one family', { when: STATED }, { kind: 'AID', when: STATED }],
  ['the other way round', { when: STATED }, { when: STATED, source: [['It', BEL]], target: [['It', ARV]] }],
  ['three days apart', { when: STATED }, { when: day('2031-05-09') }],
  ['told before the day', { when: STATED }, { published: '2031-05-05' }],
  ['done and not done', { when: STATED }, { when: STATED, status: 'NEGATED' }],
  ['planned for some day and done', meeting({ when: STATED }), meeting({ status: 'PLANNED' })],
  ['planned for some day and for this one', meeting({ when: STATED, status: 'PLANNED' }), meeting({ status: 'PLANNED' })],
  ['two officials of one state', { kind: 'CONDEMNATION', when: STATED, source: [['It', DORN]] }, { kind: 'CONDEMNATION', when: STATED, source: [['It', TAVAS]] }],
  ['signed and ratified', meeting({ kind: 'TREATY', stage: 'SIGNED', when: STATED }), meeting({ kind: 'TREATY', stage: 'RATIFIED', when: STATED })],
  ['no more than the year', { when: STATED }, { when: { start: '2031-01-01', end: '2031-12-31', precision: 'YEAR', basis: 'STATED' } }],
  ['no party in common', { when: STATED, target: [] }, { when: STATED, source: [] }],
];

/** Both ways, which must agree. */
function scoreOf(one: Told, other: Told): number | null {
  const [a, b] = [telling(one), telling(other)];
  const found = compare(a, b, RULES);
  expect(compare(b, a, RULES)).toEqual(found);
  return found?.score ?? null;
}

describe('compare', () => {
  it.each(SAME)('joins %s', (_, one, other) => expect(scoreOf(one, other)).toBeGreaterThanOrEqual(RULES.joinAt));
  it.each(OTHER)('keeps apart %s', (_, one, other) => expect(scoreOf(one, other)).toBeLessThan(RULES.joinAt));
  it.each(EXCLUDED)('excludes %s', (_, one, other) => expect(scoreOf(one, other)).toBeNull());

  it('never joins what one article tells', () => {
    const one = telling({ when: STATED });
    expect(compare(one, { ...one, id: 'other' }, RULES)).toBeNull();
  });

  it('says what gave the points', () => {
    const [a, b] = [telling({ when: STATED, place: NORVIK, dead: 3 }), telling({ when: STATED, place: NORVIK, dead: 3 })];
    expect(compare(a, b, RULES)!.points).toEqual({ time: RULES.points.sameDay, parties: 2 * RULES.points.side, place: RULES.points.samePlace, numbers: RULES.points.sameDead });
  });
});
