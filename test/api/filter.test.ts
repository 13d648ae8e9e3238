import { describe, expect, it } from 'vitest';
import { readFilter, valuesIn } from '../../src/api/filter.js';
import type { EventWhere } from '../../src/graph/store.js';

describe('readFilter', () => {
  it('drops nulls at every depth', () => {
    const given = { kind: ['ATTACK'], source: null, NOT: { status: null, place: ['Kyiv'] } } as unknown as EventWhere;
    expect(readFilter(given)).toEqual({ kind: ['ATTACK'], NOT: { place: ['Kyiv'] } });
  });

  it('takes no filter as one that all match', () => {
    expect(readFilter(null)).toEqual({});
  });

  it.each<[EventWhere, string]>([
    [{ kind: [] }, 'where.kind is an empty list'],
    [{ OR: [{}] }, 'where.OR is empty'],
    [{ AND: [{ NOT: {} }] }, 'where.AND.NOT is empty'],
    [{ happened: { from: '2024-05-01', to: '2024-04-01' } }, 'where.happened ends on 2024-04-01, before it starts on 2024-05-01'],
  ])('refuses %j', (where, message) => {
    expect(() => readFilter(where)).toThrow(message);
  });
});

describe('valuesIn', () => {
  it('finds ids wherever they stand', () => {
    const where: EventWhere = { source: ['A'], OR: [{ target: ['B', 'C'] }, { NOT: { AND: [{ participant: ['D'] }] } }], kind: ['AID'] };
    expect(valuesIn(where, ['source', 'target', 'participant'])).toEqual(['A', 'B', 'C', 'D']);
  });
});
