import { beforeAll, describe, expect, it } from 'vitest';
import { createApi, type Api } from '../../src/api/api.js';
import { KNOWLEDGE, LADYBUG } from '../support/engines.js';
import { createGraphStore } from '../../src/graph/graph-store.js';
import { ask } from './ask.js';
import { FACTS } from './facts.js';

const RANGE = '{ least most }';
const ACTOR = '{ id name kind country }';
const EVENT: Readonly<Record<string, string>> = {
  id: '', kind: '', plover: '{ type mode }', cameo: '', quad: '', status: '', stage: '', source: ACTOR, target: ACTOR, happened: '{ earliest latest precision basis }',
  place: '{ name country latitude longitude }', dead: '', deadRange: RANGE, injured: '', injuredRange: RANGE, score: '', independentSources: '',
};
const SPAN = '{ start end }';
const REPORT: Readonly<Record<string, string>> = {
  id: '', sentence: '', start: '', end: '', trigger: '{ text start end }', sourceSpans: SPAN, targetSpans: SPAN, status: '', claimedBy: ACTOR, confidence: '', rule: '', dead: '', injured: '',
  recordedAt: '', event: '{ id kind }', article: '{ id }',
};
const ARTICLE: Readonly<Record<string, string>> = {
  id: '', title: '', url: '', publisher: '', author: '', publishedAt: '', language: '', text: '', hash: '', copyOf: '{ id }', updateOf: '{ id }', recordedAt: '', retractedAt: '',
};
const RELATION: Readonly<Record<string, string>> = { id: '', kind: '', source: ACTOR, target: ACTOR, events: '', reports: '', first: '', last: '', score: '' };
const RELATIONS = ['relations(first: 20)', 'relations(first: 20, orderBy: { by: LAST })', 'relations(first: 20, at: "2024-05-01")'];

let api: Api;
beforeAll(async () => {
  const graph = createGraphStore(await LADYBUG.connect(), KNOWLEDGE);
  await graph.migrate();
  await graph.write(FACTS, '2024-05-01T00:00:00.000Z');
  api = createApi({ graph });
  return () => graph.close();
});

type Node = Readonly<Record<string, unknown>>;
const nodesWith = async (list: string, selection: string): Promise<readonly Node[]> =>
  ((await ask(api, `{ list: ${list} { nodes { ${selection} } } }`)) as unknown as { data: { list: { nodes: readonly Node[] } } }).data.list.nodes;
const eventsWith = (selection: string): Promise<readonly Node[]> => nodesWith('events(first: 20)', selection);
const allOf = (fields: Readonly<Record<string, string>>): string => Object.entries(fields).map(([name, inner]) => `${name} ${inner}`).join(' ');
const reportsIn = (events: readonly Node[]): readonly Node[] => events.flatMap(({ reports }) => (reports as { nodes: readonly Node[] }).nodes);

describe('a field read by itself', () => {
  it.each(Object.entries(EVENT))('of an event: %s', async (name, inner) => {
    const all = await eventsWith(allOf(EVENT));
    expect(all.length).toBeGreaterThan(5);
    expect(await eventsWith(`${name} ${inner}`)).toEqual(all.map((event) => ({ [name]: event[name] })));
  });

  it.each(Object.entries(REPORT))('of a report: %s', async (name, inner) => {
    const all = reportsIn(await eventsWith(`reports(first: 2) { nodes { ${allOf(REPORT)} } }`));
    expect(reportsIn(await eventsWith(`reports(first: 2) { nodes { ${name} ${inner} } }`))).toEqual(all.map((report) => ({ [name]: report[name] })));
  });

  it.each(Object.entries(ARTICLE))('of a report’s article: %s', async (name, inner) => {
    const all = reportsIn(await eventsWith(`reports(first: 2) { nodes { article { ${allOf(ARTICLE)} } } }`));
    expect(reportsIn(await eventsWith(`reports(first: 2) { nodes { article { ${name} ${inner} } } }`))).toEqual(all.map(({ article }) => ({ article: { [name]: (article as Node)[name] } })));
  });

  it.each(RELATIONS.flatMap(list => Object.entries(RELATION).map(([name, inner]) => [list, name, inner] as const)))('of %s: %s', async (list, name, inner) => {
    const all = await nodesWith(list, allOf(RELATION));
    expect(all.length).toBeGreaterThan(2);
    expect(await nodesWith(list, `${name} ${inner}`)).toEqual(all.map(relation => ({ [name]: relation[name] })));
  });

  it('of an actor met in a relation', async () => {
    const [all, some] = [await nodesWith('relations(first: 20)', 'source { id aliases country }'), await nodesWith('relations(first: 20)', 'source { aliases }')];
    expect(some).toEqual(all.map(({ source }) => ({ source: { aliases: (source as Node)['aliases'] } })));
  });

  it('is found within fragments', async () => {
    const found = await ask(api, '{ events(first: 1) { nodes { ...A } } } fragment A on Event { ...B reports(first: 1) { nodes { ...C } } } fragment B on Event { kind } fragment C on Report { trigger { text } }');
    expect(found).toMatchObject({ data: { events: { nodes: [{ kind: expect.any(String), reports: { nodes: [{ trigger: { text: expect.any(String) } }] } }] } } });
  });
});
