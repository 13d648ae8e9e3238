import { parse as parseCsv } from 'csv-parse/sync';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { MultiGraph } from 'graphology';
// @ts-expect-error it has no types
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi, type Api } from '../../src/api/api.js';
import { startServer } from '../../src/api/server.js';
import type { GraphStore } from '../../src/graph/store.js';
import { GraphError } from '../../src/model/errors.js';
import { LADYBUG, openEmpty } from '../support/engines.js';
import { countCalls } from './count-calls.js';
import { HOSTILE, HOSTILES, many, OTHERS } from './export-facts.js';

const AT = '2024-05-01T00:00:00.000Z';
const COUNT = 5_000;
let graph: GraphStore;
let api: Api;
beforeAll(async () => {
  graph = await openEmpty(LADYBUG);
  await graph.write([...HOSTILES, ...OTHERS], AT);
  api = createApi({ graph });
});
afterAll(() => graph.close());

const get = (parameters: Record<string, string>, from: Pick<Api, 'fetch'> = api): Promise<Response> => Promise.resolve(from.fetch(`http://entente/export?${new URLSearchParams(parameters).toString()}`));
const read = async (format: string, of = 'events', where?: object): Promise<string> => {
  const response = await get({ format, of, ...(where && { where: JSON.stringify(where) }) });
  expect(response.status).toBe(200);
  return response.text();
};
const rows = async (of = 'events', where?: object): Promise<Record<string, string>[]> => parseCsv(await read('csv', of, where), { columns: true, record_delimiter: '\r\n' });
const guarded = (text: string): string => (/^[=+\-@]/.test(text) ? `'${text}` : text);
/** As UTF-8 has it, which holds no half of a surrogate pair. */
const inUtf8 = (text: string): string => Buffer.from(text).toString();

describe('CSV', () => {
  it('holds every event with both ends, its state and its source, whatever is in the names', async () => {
    const found = await rows();
    expect(found).toHaveLength(HOSTILES.length + 2);
    for (const [id, name] of Object.entries(HOSTILE)) {
      expect(found.find(({ sourceId }) => sourceId === id)).toMatchObject({
        kind: 'ATTACK', status: 'ACTUAL', sourceName: guarded(inUtf8(name)), targetId: 'TCD', targetName: 'Chad', score: '-9', independentSources: '1', publisher: guarded(inUtf8(name)),
        sentence: guarded(inUtf8(`${name} attacked Chad.`)), claimedById: id, claimedByName: guarded(inUtf8(name)), url: `https://news.example/?a=1&b="${id}"`,
      });
    }
    expect(found.find(({ kind }) => kind === 'MEETING')).toMatchObject({ sourceId: 'FRA; MLI; ecowas', targetId: '', earliest: '2023-01-01', latest: '2023-01-01' });
  });

  it('ends lines with CRLF, quotes, and leaves no cell that a spreadsheet would run', async () => {
    const text = await read('csv');
    expect(text.startsWith('id,kind,status,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    for (const cells of parseCsv(text, { record_delimiter: '\r\n' }) as string[][]) {
      for (const cell of cells) if (/^[=+\-@\t\r]/.test(cell)) expect(Number(cell)).not.toBeNaN();
    }
  });

  it('holds relations and actors', async () => {
    const relations = await rows('relations', { target: ['TCD'] });
    expect(relations).toHaveLength(HOSTILES.length);
    expect(relations.find(({ sourceId }) => sourceId === 'emoji')).toMatchObject({
      kind: 'ATTACK', status: 'ACTUAL', sourceName: HOSTILE.emoji, targetName: 'Chad', events: '1', reports: '1', first: '2024-01-16', last: '2024-01-16', independentSources: '1', sentence: `${HOSTILE.emoji} attacked Chad.`, claimedById: 'emoji',
    });
    expect(await rows('relations', { kind: ['MEETING'] })).toHaveLength(3);
    expect((await rows('actors', { kind: ['IGO'] }))).toEqual([{ id: 'ecowas', name: 'ECOWAS', kind: 'IGO', country: '', aliases: '', mergedFrom: '' }]);
  });

  it('filters as lists do', async () => {
    expect(await rows('events', { OR: [{ kind: ['MEETING'] }, { source: ['emoji', 'rtl'], happened: { from: '2024-01-17' } }] })).toHaveLength(2);
    expect(await rows('events', { kind: ['AID'] })).toEqual([]);
  });
});

it('JSON Lines keep numbers, lists and every character', async () => {
  const found = (await read('jsonl')).trimEnd().split('\n').map(line => JSON.parse(line) as Record<string, unknown>);
  expect(found).toHaveLength(HOSTILES.length + 2);
  for (const [id, name] of Object.entries(HOSTILE)) expect(found.find(one => (one['sourceId'] as string[])[0] === id)).toMatchObject({ sourceName: [inUtf8(name)], score: -9, publisher: inUtf8(name) });
});

describe.each(['graphml', 'gexf'] as const)('%s', (format) => {
  const parse = (xml: string): MultiGraph => (format === 'graphml' ? graphml.parse(MultiGraph, xml) : gexf.parse(MultiGraph, xml)) as MultiGraph;
  const inXml = (text: string): string => text.replace(/[\u0007\u000B\uFFFE]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g, '\uFFFD');

  it('draws actors as nodes and events as edges between them', async () => {
    const drawn = parse(await read(format));
    expect(drawn.order).toBe(HOSTILES.length + 4);
    expect(drawn.size).toBe(HOSTILES.length + 3);
    for (const [id, name] of Object.entries(HOSTILE)) {
      expect(drawn.getNodeAttributes(id)).toMatchObject({ name: inXml(name), kind: 'ORGANIZATION' });
      const [edge] = drawn.edges(id, 'TCD');
      expect(drawn.isDirected(edge)).toBe(true);
      expect(drawn.getEdgeAttributes(edge)).toMatchObject({ kind: 'ATTACK', status: 'ACTUAL', score: -9, independentSources: 1, sentence: inXml(`${name} attacked Chad.`), publisher: inXml(name), url: `https://news.example/?a=1&b="${id}"` });
    }
    expect(drawn.undirectedEdges('FRA')).toHaveLength(2);
  });

  it('draws relations, and actors alone', async () => {
    expect(parse(await read(format, 'relations', { kind: ['MEETING'] })).mapEdges((_, { kind, events }) => [kind, events])).toEqual([['MEETING', 1], ['MEETING', 1], ['MEETING', 1]]);
    expect([parse(await read(format, 'actors')).order, parse(await read(format, 'actors', { kind: ['PERSON'] })).size]).toEqual([HOSTILES.length + 4, 0]);
  });
});

describe('JSON-LD', () => {
  const expand = async (text: string): Promise<Record<string, any>[]> => (await jsonld.expand(JSON.parse(text))) as Record<string, any>[];

  it('expands to a node an event, in schema.org’s words where it has them', async () => {
    const nodes = await expand(await read('jsonld'));
    expect(nodes).toHaveLength(HOSTILES.length + 2);
    const emoji = nodes.find(node => node['urn:entente:vocabulary:source'][0]['@id'] === 'urn:entente:actor:emoji')!;
    expect(emoji['@type']).toEqual(['https://schema.org/Event', 'urn:entente:vocabulary:Event']);
    expect(emoji['https://schema.org/startDate']).toEqual([{ '@type': 'https://schema.org/Date', '@value': '2024-01-16' }]);
    const [report] = emoji['urn:entente:vocabulary:report'];
    expect(report['https://schema.org/text']).toEqual([{ '@value': `${HOSTILE.emoji} attacked Chad.` }]);
    expect(report['https://schema.org/citation'][0]['https://schema.org/publisher']).toEqual([{ '@value': HOSTILE.emoji }]);
  });

  it('holds relations, actors, and nothing', async () => {
    expect((await expand(await read('jsonld', 'relations')))).toHaveLength(HOSTILES.length + 3);
    expect((await expand(await read('jsonld', 'actors', { id: ['MLI'] })))[0]).toMatchObject({ '@id': 'urn:entente:actor:MLI', '@type': ['https://schema.org/Country', 'urn:entente:vocabulary:Actor'] });
    expect(await expand(await read('jsonld', 'events', { kind: ['AID'] }))).toEqual([]);
  });
});

describe('what is asked for wrongly', () => {
  it.each([
    [{ of: 'events' }, 'format is missing: give one of csv, jsonl, graphml, gexf, jsonld'],
    [{ format: 'xls', of: 'events' }, "format can't be 'xls': give one of csv"],
    [{ format: 'csv', of: 'articles' }, "of can't be 'articles': give one of events, relations, actors"],
    [{ format: 'csv', of: 'constructor' }, "of can't be 'constructor'"],
    [{ format: 'csv', of: 'events', where: '{kind' }, 'where is no JSON'],
    [{ format: 'csv', of: 'events', where: 'null' }, 'where is null'],
    [{ format: 'csv', of: 'events', where: '[]' }, 'where: Expected type "EventWhere" to be an object'],
    [{ format: 'csv', of: 'events', where: '{"kind":["ATACK"]}' }, 'where.kind[0]: Value "ATACK" does not exist in "EventKind" enum. Did you mean the enum value "ATTACK"?'],
    [{ format: 'csv', of: 'events', where: '{"kindd":["ATTACK"]}' }, 'Did you mean "kind"'],
    [{ format: 'csv', of: 'events', where: '{"kind":[]}' }, 'where.kind is an empty list'],
    [{ format: 'csv', of: 'events', where: '{"source":["Mali"]}' }, "There is no actor 'Mali'. Did you mean 'MLI'?"],
    [{ format: 'csv', of: 'events', where: '{"happened":{"from":"yesterdayish"}}' }, 'where.happened.from: '],
    [{ format: 'csv', of: 'relations', where: '{"status":["ACTUAL"]}' }, 'is not defined by type "RelationWhere"'],
    [{ format: 'csv', of: 'events', limit: '5' }, "there is no parameter 'limit': give format, of and where"],
  ])('%j is refused in one line', async (parameters, message) => {
    const response = await get(parameters as unknown as Record<string, string>);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { errors: [{ message: string }] }).errors[0].message).toContain(message);
  });

  it('needs a key that may read', async () => {
    const without = createApi({ graph, callerOf: () => ({ name: 'feeder', scopes: new Set(['write'] as const) }) });
    expect((await get({ format: 'csv', of: 'events' }, without)).status).toBe(403);
  });
});

describe('five thousand events', () => {
  let big: GraphStore;
  beforeAll(async () => {
    big = await openEmpty(LADYBUG);
    const all = many(COUNT);
    for (let from = 0; from < all.length; from += 10) await big.write(all.slice(from, from + 10), AT);
  });
  afterAll(() => big.close());

  it.each(['csv', 'jsonl', 'graphml', 'gexf', 'jsonld'])('come as %s, the first long before the last', async (format) => {
    const started = performance.now();
    const reader = (await get({ format, of: 'events' }, createApi({ graph: big }))).body!.getReader();
    await reader.read();
    const first = performance.now() - started;
    let bytes = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) bytes += part.value.byteLength;
    const total = performance.now() - started;
    expect(bytes).toBeGreaterThan(COUNT * 100);
    expect(first).toBeLessThan(total / 4);
  });

  it('are read no faster than their reader takes them, and no more once it is gone', async () => {
    const { graph: counted, calls } = countCalls(big);
    const reader = (await get({ format: 'csv', of: 'events' }, createApi({ graph: counted }))).body!.getReader();
    for (let part = 0; part < 3; part++) await reader.read();
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(calls.filter(name => name === 'events').length).toBeLessThanOrEqual(4);
    await reader.cancel();
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(calls.filter(name => name === 'events').length).toBeLessThanOrEqual(4);
  });

  it('break off the connection, and say so in the log, where the graph fails half-way', async () => {
    const logged: unknown[] = [];
    const told = (...args: unknown[]) => void logged.push(...args);
    const log = { debug() {}, info() {}, warn: told, error: told };
    let pages = 0;
    const events: GraphStore['events'] = (...args) => (++pages > 3 ? Promise.reject(new GraphError('bolt://x', 'does not answer', 'start it')) : big.events(...args));
    const server = await startServer({ api: createApi({ graph: { ...big, events }, log }), host: '127.0.0.1', port: 0 });
    const response = await fetch(`${server.address}/export?format=csv&of=events`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
    pages = 0;
    await expect((await get({ format: 'csv', of: 'events' }, createApi({ graph: { ...big, events } }))).text()).rejects.toThrow('does not answer');
    expect(logged).toContain('an export broke off half-way');
    await server.close();
  });
});
