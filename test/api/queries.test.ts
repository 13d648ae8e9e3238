import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/api.js';
import type { Api } from '../../src/api/api.js';
import type { GraphStore } from '../../src/graph/store.js';
import { ask } from './ask.js';
import { openFilled } from './open-filled.js';

const page = readFileSync(new URL('../../docs/queries.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^## (.+)\n[^]*?```graphql\n([^]*?)```\n\n```json\n([^]*?)```/gm)].map(match => match.slice(1) as [string, string, string]);

describe('docs/queries.md', () => {
  let graph: GraphStore;
  let api: Api;
  beforeAll(async () => {
    graph = await openFilled();
    api = createApi({ graph });
  });
  afterAll(() => graph.close());

  it('answers each of its questions', () => {
    expect(examples.map(([title]) => title)).toEqual([...page.matchAll(/^## (.+)$/gm)].map(match => match[1]));
  });

  it.each(examples)('%s', async (_, query, answer) => {
    expect(JSON.stringify(await ask(api, query))).toBe(JSON.stringify({ data: JSON.parse(answer) }));
  });
});
