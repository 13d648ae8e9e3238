import { describe, expect, it } from 'vitest';
import { dealings, hiddenBehind, strongestAround, tiesAmong } from '../../src/api/ways/ties.js';
import type { TieNode } from '../../src/graph/store.js';

const tie = (source: string, target: string, kind: TieNode['kind'], events: number, more: Partial<TieNode> = {}): TieNode =>
  ({ source, target, kind, events, reports: events, score: events, first: null, last: null, stated: 0, confirmed: 0, ...more });

const TIES = [
  tie('A', 'B', 'ATTACK', 2, { score: -18, reports: 5, first: '2024-01-05', last: '2024-02-01', stated: 2, confirmed: 1 }), tie('A', 'B', 'THREAT', 3, { score: -12, first: '2023-12-31', last: '2024-01-31', stated: 1 }),
  tie('B', 'A', 'MEETING', 1), tie('A', 'C', 'AID', 4), tie('C', 'D', 'AID', 9), tie('D', 'A', 'AID', 3), tie('A', 'D', 'AID', 1), tie('E', 'A', 'AID', 4),
];

describe('ties', () => {
  it('are the sum of all kinds in one direction, those of most events first', () => {
    expect(tiesAmong(new Set(['A', 'B']), TIES)).toEqual([
      { source: 'A', target: 'B', kind: 'THREAT', events: 5, reports: 8, score: -6, first: '2023-12-31', last: '2024-02-01', stated: 3, confirmed: 1 },
      { source: 'B', target: 'A', kind: 'MEETING', events: 1, reports: 1, score: 1, first: null, last: null, stated: 0, confirmed: 0 },
    ]);
    expect(tiesAmong(new Set('ABCDE'), TIES).map(({ source, target, events }) => `${source}${target}${events}`)).toEqual(['CD9', 'AB5', 'AC4', 'EA4', 'DA3', 'AD1', 'BA1']);
  });

  it('whose kinds are equally frequent bear the first by name', () => {
    expect(tiesAmong(new Set('AB'), [tie('A', 'B', 'THREAT', 1), tie('A', 'B', 'AID', 1)])[0]!.kind).toBe('AID');
  });

  it('lead to others, those of most events in either direction first', () => {
    expect(strongestAround(new Set('A'), dealings(TIES))).toEqual(['B', 'C', 'D', 'E']);
    expect(strongestAround(new Set('AB'), dealings(TIES))).toEqual(['C', 'D', 'E']);
  });

  it('have each other that is not there hidden once, however much passes', () => {
    expect([...hiddenBehind(new Set('AC'), TIES)]).toEqual([['A', 3], ['C', 1]]);
    expect([...hiddenBehind(new Set('ABCDE'), TIES)]).toEqual([]);
  });
});
