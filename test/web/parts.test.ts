import { describe, expect, it } from 'vitest';
import { articlesOf } from '../../web/src/article/articles-of.js';
import { batchesOf } from '../../web/src/article/batches-of.js';
import { segmentsOf } from '../../web/src/article/segments.js';
import { pictureOf, type Network } from '../../web/src/graph/picture.js';
import { flowsOf } from '../../web/src/map/flows.js';
import { NO_FILTER, toWhere } from '../../web/src/state/filter.js';
import { intervalFor } from '../../web/src/timeline/interval.js';

it('a filter asks for what it says, and for what happened where it says nothing of status', () => {
  expect(toWhere(NO_FILTER)).toEqual({ status: ['ACTUAL'] });
  expect(toWhere({ ...NO_FILTER, actor: ['RUS'], speaker: ['nato'], from: '2024-01', sources: '2', text: ' bomb ', status: ['PLANNED'] }))
    .toEqual({ status: ['PLANNED'], participant: ['RUS'], claimedBy: ['nato'], happened: { from: '2024-01' }, independentSources: { from: 2 }, text: 'bomb' });
  expect(toWhere({ ...NO_FILTER, kind: ['ATTACK'], quad: ['VERBAL_COOPERATION'] })).toEqual({ status: ['ACTUAL'], OR: [{ kind: ['ATTACK'] }, { quad: ['VERBAL_COOPERATION'] }] });
});

describe('segments', () => {
  const notes = [{ start: 0, end: 12 }, { start: 0, end: 6 }, { start: 4, end: 9 }];
  it('hold all of the text, with what covers each', () => {
    const segments = segmentsOf('Russia spoke. Then.', notes);
    expect(segments.map(({ text, notes: over }) => [text, over.length])).toEqual([['Russ', 2], ['ia', 3], [' sp', 2], ['oke', 1], ['. Then.', 0]]);
    expect(segments.map(({ text }) => text).join('')).toBe('Russia spoke. Then.');
  });
  it('leave out notes that lie outside of the text, or are empty', () => {
    expect(segmentsOf('abc', [{ start: -1, end: -1 }, { start: 2, end: 9 }, { start: 1, end: 1 }])).toEqual([{ text: 'abc', notes: [] }]);
    expect(segmentsOf('', [])).toEqual([]);
  });
});

describe('articles', () => {
  it('are a text, a page, or lines of JSON', () => {
    expect(articlesOf('Norway condemned Chad.')).toEqual([{ text: 'Norway condemned Chad.' }]);
    expect(articlesOf('<!DOCTYPE html><p>x')).toEqual([{ html: '<!DOCTYPE html><p>x' }]);
    expect(articlesOf('<5 people died, police said.')).toEqual([{ text: '<5 people died, police said.' }]);
    expect(articlesOf('{"text": "a", "title": "t", "more": 1}\n\n{"html": "b"}\n')).toEqual([{ text: 'a', title: 't' }, { html: 'b' }]);
  });
  it('name the line that is none, and the remedy', () => {
    expect(() => articlesOf('{"text": "a"}\n{"title": "b"}', 'x.jsonl')).toThrow('In line 2 of x.jsonl: give either text or html.');
    expect(() => articlesOf('{"text": "a"}\nnull')).toThrow('In line 2 of the text: give either text or html.');
    expect(() => articlesOf('  ')).toThrow('There is nothing in the text');
  });
  it('go to the server so many together as it takes', () => {
    const article = (size: number) => ({ text: 'x'.repeat(size) });
    expect(batchesOf(Array.from({ length: 45 }, () => article(10))).map(({ length }) => length)).toEqual([20, 20, 5]);
    expect(batchesOf([article(500_000), article(500_000), article(10)]).map(({ length }) => length)).toEqual([1, 2]);
    expect(batchesOf([])).toEqual([]);
  });
});

it('the length of buckets goes with the days shown', () => {
  expect([['2024-01-01', '2024-02-01'], ['2024-01-01', '2025-01-01'], ['2020-01-01', '2025-01-01'], ['2004-01-01', '2025-01-01'], ['1990-01-01', '2025-01-01']].map(([from, to]) => intervalFor(from!, to!)))
    .toEqual(['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR']);
});

describe('networks', () => {
  const actor = (id: string, hidden: number, country: string | null = id) => ({ actor: { id, name: id, kind: 'STATE' as const, country }, events: 1, hidden });
  const tie = (source: string, target: string, score: number, events = 1) => ({ source, target, kind: 'ATTACK' as const, events, reports: 1, score, first: null, last: null, stated: 1, confirmed: 0 });
  const network = (actors: Network['actors'], ties: Network['ties']): Network => ({ actors, ties, hiddenActors: 0, hiddenTies: 0, truncated: false });

  it('make one picture, in which less is hidden than in each', () => {
    const picture = pictureOf([network([actor('RUS', 5), actor('UKR', 2)], [tie('RUS', 'UKR', -9)]), network([actor('RUS', 1), actor('BLR', 0)], [tie('RUS', 'UKR', -9), tie('BLR', 'RUS', 3)])]);
    expect(picture.nodes.map(({ actor: { id }, hidden }) => [id, hidden])).toEqual([['RUS', 1], ['UKR', 2], ['BLR', 0]]);
    expect(picture.ties).toHaveLength(2);
  });

  it('flow between countries, not within one, nor to whom belongs to none', () => {
    const flows = flowsOf(network([actor('RUS', 0), actor('putin', 0, 'RUS'), actor('UKR', 0), actor('nato', 0, null)], [tie('RUS', 'UKR', -8), tie('putin', 'UKR', -2, 3), tie('putin', 'RUS', 1), tie('nato', 'RUS', -1)]));
    expect(flows).toEqual([{ from: 'RUS', to: 'UKR', events: 4, score: -3.5 }]);
  });
});
