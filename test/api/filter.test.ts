import { describe, expect, it } from 'vitest';
import { readFilter, valuesIn } from '../../src/api/filter.js';
import { Period } from '../../src/api/period.js';
import type { EventWhere } from '../../src/graph/store.js';

const NOW = new Date('2024-03-31T23:00:00Z');

const period = (text: string) => Period.read(text)!;

describe('readFilter', () => {
  it('takes periods as the days that they are today', () => {
    const given = { NOT: { happened: { in: period('this month') } }, reported: { from: period('2023'), to: period('2023-05') } } as unknown as EventWhere;
    expect(readFilter(given, NOW)).toEqual({ NOT: { happened: { from: '2024-03-01', to: '2024-03-31' } }, reported: { from: '2023-01-01', to: '2023-05-31' } });
  });

  it('drops nulls at every depth', () => {
    const given = { kind: ['ATTACK'], source: null, NOT: { status: null, place: ['Kyiv'] } } as unknown as EventWhere;
    expect(readFilter(given, NOW)).toEqual({ kind: ['ATTACK'], NOT: { place: ['Kyiv'] } });
  });

  it('takes no filter as one that all match', () => {
    expect(readFilter(null, NOW)).toEqual({});
  });

  it.each<[EventWhere, string]>([
    [{ kind: [] }, 'where.kind is an empty list'],
    [{ OR: [{}] }, 'where.OR is empty'],
    [{ AND: [{ NOT: {} }] }, 'where.AND.NOT is empty'],
    [{ happened: { from: '2024-05-01', to: '2024-04-01' } }, 'where.happened ends on 2024-04-01, before it starts on 2024-05-01'],
    [{ dead: { from: 9, to: 3 } }, 'where.dead ends on 3, before it starts on 9'],
    [{ happened: { in: period('2024'), from: period('2023') } } as unknown as EventWhere, 'where.happened has both in and from'],
    [{ happened: { from: period('today'), to: period('2 days ago') } } as unknown as EventWhere, 'where.happened ends on 2024-03-29, before it starts on 2024-03-31'],
  ])('refuses %j', (where, message) => {
    expect(() => readFilter(where, NOW)).toThrow(message);
  });
});

describe('valuesIn', () => {
  it('finds ids wherever they stand', () => {
    const where: EventWhere = { source: ['A'], OR: [{ target: ['B', 'C'] }, { NOT: { AND: [{ participant: ['D'] }] } }], kind: ['AID'] };
    expect(valuesIn(where, ['source', 'target', 'participant'])).toEqual(['A', 'B', 'C', 'D']);
  });
});
