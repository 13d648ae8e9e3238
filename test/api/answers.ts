import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/api.js';
import type { Api } from '../../src/api/api.js';
import type { GraphStore } from '../../src/graph/store.js';
import { readInProcess } from '../support/reading.js';
import { resolveActor } from '../support/resolve-actor.js';
import type { TestEngine } from '../support/engines.js';
import { ask } from './ask.js';
import { openFilled } from './open-filled.js';

const page = readFileSync(new URL('../../docs/queries.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^## (.+)\n[^]*?```graphql\n([^]*?)```\n\n```json\n([^]*?)```/gm)].map(match => match.slice(1) as [string, string, string]);

/** The day on which these questions are asked. */
export const NOW = new Date('2024-04-30T12:00:00Z');

interface Connection {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string; readonly endCursor: string };
}

/** What the API answers, to the letter, whichever engine is below. */
export function testAnswers(engine: TestEngine): void {
  let graph: GraphStore;
  let api: Api;
  beforeAll(async () => {
    graph = await openFilled(engine);
    api = createApi({ graph, resolveActor, read: readInProcess(), now: () => NOW });
  });
  afterAll(() => graph.close());

  describe('docs/queries.md', () => {
    it('answers each of its questions', () => {
      expect(examples.map(([title]) => title)).toEqual([...page.matchAll(/^## (.+)$/gm)].map(match => match[1]));
    });

    it.each(examples)('%s', async (_, query, answer) => {
      expect(JSON.stringify(await ask(api, query))).toBe(JSON.stringify({ data: JSON.parse(answer) }));
    });
  });

  describe('a filter of events', () => {
    const both = ['Israel ATTACK Syria', 'Israel ATTACK Iran'];
    it.each<[string, readonly string[]]>([
      ['{ kind: [TREATY, MEETING] }', ['Iran Russia TREATY', 'Ebrahim Raisi Vladimir Putin MEETING']],
      ['{ ploverType: [AGREE] }', ['Iran Russia TREATY']],
      ['{ quad: [VERBAL_CONFLICT] }', ['Ministry of Foreign Affairs of Russia CONDEMNATION Israel']],
      ['{ status: [NEGATED] }', ['Syria ATTACK Israel']],
      ['{ source: ["ISR"] }', both],
      ['{ target: ["ISR"], kind: [ATTACK] }', ['Syria ATTACK Israel']],
      ['{ participant: ["vladimir-putin", "RUS-MFA"] }', ['Ministry of Foreign Affairs of Russia CONDEMNATION Israel', 'Ebrahim Raisi Vladimir Putin MEETING']],
      ['{ claimedBy: ["zamir-kabulov"] }', ['Iran Russia TREATY']],
      ['{ country: ["IRN"], NOT: { kind: [ATTACK, SANCTION] } }', ['Iran Russia TREATY', 'Ebrahim Raisi Vladimir Putin MEETING']],
      ['{ place: ["Moscow"] }', ['Ebrahim Raisi Vladimir Putin MEETING']],
      ['{ happened: { from: "2020-06-30", to: "2020-06-30" } }', ['United States SANCTION Syria']],
      ['{ happened: { to: "2023-04-18" } }', ['United States SANCTION Iran', 'United States SANCTION Syria']],
      ['{ OR: [{ kind: [MEETING] }, { AND: [{ source: ["USA"] }, { target: ["RUS"] }] }] }', ['United States SANCTION Russia', 'Ebrahim Raisi Vladimir Putin MEETING']],
      ['{ source: ["USA"], NOT: { OR: [{ target: ["RUS"] }, { country: ["SYR"] }] } }', ['United States SANCTION Iran']],
      ['{ kind: [ATTACK], happened: null, source: ["SYR"] }', ['Syria ATTACK Israel']],
      ['{ cameo: ["19"], status: [ACTUAL] }', ['Israel ATTACK Syria']],
      ['{ happened: { in: "last 3 months" }, precision: [DAY], quad: [MATERIAL_CONFLICT] }', ['United States SANCTION Russia', 'Israel ATTACK Syria', 'Israel ATTACK Iran', 'Syria ATTACK Israel']],
      ['{ dead: { from: 5 }, score: { to: -5 } }', ['Israel ATTACK Syria']],
      ['{ sourceKind: [PERSON], sourceCountry: ["IRN"] }', ['Ebrahim Raisi Vladimir Putin MEETING']],
      ['{ near: { latitude: 33.9, longitude: 35.5, km: 90 } }', ['Israel ATTACK Syria']],
      ['{ publisher: ["Levant Wire"], claimed: true }', ['Israel ATTACK Syria']],
      ['{ publisher: ["The Harbour Post"], claimed: true }', []],
      ['{ reported: { from: "2024-04-05" }, confidence: { from: 0.9 } }', ['Ebrahim Raisi Vladimir Putin MEETING']],
      ['{ text: "sanctions iran" }', ['United States SANCTION Iran']],
    ])('%s', async (where, expected) => {
      const { data } = await ask(api, `{ events(where: ${where}) { totalCount nodes { source { name } kind target { name } } } }`);
      const { nodes, totalCount } = data!['events'] as { totalCount: number; nodes: { kind: string; source: { name: string }[]; target: { name: string }[] }[] };
      expect(nodes.map(({ source, kind, target }) => [...source.map(({ name }) => name), kind, ...target.map(({ name }) => name)].join(' ')).sort()).toEqual([...expected].sort());
      expect(totalCount).toBe(expected.length);
    });

    it('of an actor\'s or an article\'s own list is taken together with whose list it is', async () => {
      const { data } = await ask(api, '{ actor(id: "ISR") { events(where: { kind: [ATTACK], status: [ACTUAL] }) { nodes { target { id } } } } articles(last: 1) { nodes { title events(where: { target: ["IRN"] }) { nodes { happened { earliest } } } } } }');
      expect(data).toEqual({
        actor: { events: { nodes: [{ target: [{ id: 'SYR' }] }] } },
        articles: { nodes: [{ title: 'Washington widens its list', events: { nodes: [{ happened: { earliest: '2023-04-18' } }] } }] },
      });
    });
  });

  describe('a list page after page', () => {
    const lists = [['events', 9], ['actors', 9], ['articles', 4], ['relations', 7]] as const;
    const ids = async (list: string, args: string) => {
      const { data, errors } = await ask(api, `{ ${list}(${args}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`);
      expect(errors).toBeUndefined();
      return data![list] as Connection;
    };

    it.each(lists)('of %s goes forward and backward over the same %i', async (list, size) => {
      const all = (await ids(list, 'first: 100')).nodes;
      expect(all).toHaveLength(size);

      const forward: unknown[] = [];
      for (let after = '', more = true; more;) {
        const { nodes, pageInfo } = await ids(list, `first: 2 ${after}`);
        forward.push(...nodes);
        after = `after: ${JSON.stringify(pageInfo.endCursor)}`;
        more = pageInfo.hasNextPage;
      }
      expect(forward).toEqual(all);

      const backward: unknown[] = [];
      for (let before = '', more = true; more;) {
        const { nodes, pageInfo } = await ids(list, `last: 2 ${before}`);
        backward.unshift(...nodes);
        before = `before: ${JSON.stringify(pageInfo.startCursor)}`;
        more = pageInfo.hasPreviousPage;
      }
      expect(backward).toEqual(all);
    });

    it('of an event\'s reports goes forward, the most certain first', async () => {
      const query = 'query ($after: String) { events(where: { place: ["Damascus"] }) { nodes { reports(first: 1, after: $after) { totalCount nodes { confidence } pageInfo { hasNextPage hasPreviousPage endCursor } } } } }';
      const reports = async (after: string | null) => ((await ask(api, query, { after })).data!['events'] as { nodes: { reports: Connection }[] }).nodes[0]!.reports;
      const first = await reports(null);
      expect(first).toMatchObject({ totalCount: 2, nodes: [{ confidence: 0.9 }], pageInfo: { hasNextPage: true, hasPreviousPage: false } });
      expect(await reports(first.pageInfo.endCursor)).toMatchObject({ totalCount: 2, nodes: [{ confidence: 0.8 }], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    });
  });

  it('node finds actors, events, articles and relations', async () => {
    const { data } = await ask(api, '{ events(first: 1) { nodes { id } } articles(first: 1) { nodes { id } } }');
    const { events, articles } = data as Record<string, { nodes: { id: string }[] }>;
    const found = await Promise.all(['RUS', 'ATTACK:ISR:SYR', events!.nodes[0]!.id, articles!.nodes[0]!.id].map(id => ask(api, 'query ($id: ID!) { node(id: $id) { __typename id } }', { id })));
    expect(found.map(answer => (answer.data!['node'] as { __typename: string }).__typename)).toEqual(['Actor', 'Relation', 'Event', 'Article']);
  });
}
