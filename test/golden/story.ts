import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApi } from '../../src/api/api.js';
import { createIngest } from '../../src/ingest/ingest.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { RawArticle } from '../../src/model/article.js';
import { ask } from '../api/ask.js';
import { openEmpty, type TestEngine } from '../support/engines.js';

const FILE = new URL('../../samples/articles/2024-04-03-iran-russia-treaty.txt', import.meta.url);
const STORY: RawArticle = { format: 'text', content: readFileSync(FILE, 'utf8'), publishedAt: '2024-04-03', origin: FILE.pathname };
const QUERY = `query ($where: EventWhere!) { events(where: $where) { nodes {
  kind stage source { name } target { name } happened { earliest } place { name } dead } } }`;

interface Named { readonly name: string }
interface Told {
  readonly kind: string;
  readonly stage: string | null;
  readonly source: readonly Named[];
  readonly target: readonly Named[];
  readonly happened: { readonly earliest: string };
  readonly place: Named | null;
  readonly dead: number | null;
}

const line = ({ kind, stage, source, target }: Told): string =>
  [...source.map(({ name }) => name).sort(), kind, stage, ...target.map(({ name }) => name)].filter(Boolean).join(' ');

/** From an article to an answer: what the story of the treaty must give, asked in GraphQL. */
export function testStory(engine: TestEngine): void {
  let graph: GraphStore;
  let events: (where: object) => Promise<Told[]>;
  beforeAll(async () => {
    graph = await openEmpty(engine);
    await graph.write([createIngest()(STORY)], '2024-05-01T00:00:00.000Z');
    const api = createApi({ graph });
    events = async (where) => ((await ask(api, QUERY, { where })).data as { events: { nodes: Told[] } }).events.nodes;
  });
  afterAll(() => graph?.close());

  it('tells who condemned whom', async () => {
    expect((await events({ kind: ['CONDEMNATION'] })).map(line).sort()).toEqual([
      'Iran CONDEMNATION', 'Ministry of Foreign Affairs of Russia CONDEMNATION Israel', 'Sergey Naryshkin CONDEMNATION Israel',
    ]);
  });

  it('tells the strike in Damascus in its week', async () => {
    const [strike] = await events({ kind: ['ATTACK'], source: ['ISR'], happened: { from: '2024-04-01', to: '2024-04-07' } });
    expect([strike?.place?.name, strike?.happened.earliest]).toEqual(['Damascus', '2024-04-01']);
  });

  it('tells the attack near Moscow with its dead, by gunmen and not by whoever condemned it', async () => {
    const attacks = await events({ kind: ['ATTACK'], happened: { from: '2024-03-01', to: '2024-03-31' } });
    expect(attacks.map(({ source, dead }) => [source.map(({ name }) => name), dead])).toEqual([[['gunmen'], 140]]);
  });

  it('tells the treaty under negotiation', async () => {
    expect((await events({ kind: ['TREATY'], stage: ['NEGOTIATING'] })).map(line)).toContain('Iran Russia TREATY NEGOTIATING');
  });

  it('tells the meeting in Moscow in its month', async () => {
    const meetings = await events({ kind: ['MEETING'], participant: ['vladimir-putin'], happened: { from: '2023-12-01', to: '2023-12-31' } });
    expect(meetings.map((m) => [line(m), m.place?.name])).toContainEqual(['Ebrahim Raisi Vladimir Putin MEETING', 'Moscow']);
  });
}
