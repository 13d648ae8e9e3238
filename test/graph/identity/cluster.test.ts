import { describe, expect, it } from 'vitest';
import { clusterTellings } from '../../../src/graph/identity/cluster.js';
import type { Telling } from '../../../src/graph/identity/telling.js';
import { EDDAHL, NORVIK, STATED, telling } from './tellings.js';

const named = (id: string, over: Partial<Telling> = {}): Telling => ({ ...telling({ when: STATED }), id, rank: id, ...over });
const linked = (id: string, linkTo: string, linkScore: number, over: Partial<Telling> = {}): Telling => named(id, { linkTo, linkScore, ...over });
const groups = (tellings: readonly Telling[]): readonly string[] => [...clusterTellings(tellings)].map(([event, all]) => `${event}: ${all.map(({ id }) => id).join(' ')}`).sort();

describe('clusters', () => {
  it('are what links hold together, named after the telling that says most', () => {
    expect(groups([linked('c', 'b', 8), linked('b', 'a', 8), named('a'), named('d')])).toEqual(['a: a b c', 'd: d']);
  });

  it('are the same in any order of tellings', () => {
    const all = [named('a', { article: 'one' }), linked('b', 'a', 7), linked('c', 'b', 9, { article: 'one' }), linked('d', 'c', 8)];
    expect(groups([...all].reverse())).toEqual(groups(all));
  });

  it('never hold two tellings of one article: the surer link wins', () => {
    expect(groups([named('a', { article: 'one' }), linked('b', 'a', 7), linked('c', 'b', 9, { article: 'one' })])).toEqual(['a: a', 'b: b c']);
  });

  it('never hold what contradicts, though each agrees with a third', () => {
    const [here, there] = [telling({ when: STATED, place: NORVIK }), telling({ when: STATED, place: EDDAHL })];
    expect(groups([{ ...here, id: 'a', rank: 'a' }, { ...there, id: 'b', rank: 'b', linkTo: 'c', linkScore: 7 }, linked('c', 'a', 8)])).toEqual(['a: a c', 'b: b']);
  });

  it('follow judgements before links', () => {
    const apart = [named('a', { judged: ['DIFFERENT:b:j1'] }), linked('b', 'a', 9, { judged: ['DIFFERENT:a:j1'] })];
    expect(groups(apart)).toEqual(['a: a', 'b: b']);
    const together = [named('a', { judged: ['SAME:b:j2'] }), named('b', { judged: ['SAME:a:j2'] })];
    expect(groups(together)).toEqual(['a: a b']);
  });
});
