import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { directory, ended, file, printed, run, start } from './run-cli.js';

const NEWS = [
  { text: 'Enrique Manalo condemned Chad on 4 March 2024. Manalo is the foreign minister of the Philippines.', publisher: 'Post', publishedAt: '2024-03-05' },
  { text: 'Enrique Manallo condemned Chad on 4 March 2024.', publisher: 'Herald', publishedAt: '2024-03-05' },
].map((article) => JSON.stringify(article)).join('\n');

async function ingested(): Promise<readonly string[]> {
  const at = ['--graph', `${directory()}/graph.lbug`];
  await run(['ingest', file('news.jsonl', NEWS), ...at]);
  return at;
}

const condemnations = async (at: readonly string[]) =>
  (JSON.parse((await run(['query', '{ events(where: { kind: [CONDEMNATION] }) { nodes { source { id } independentSources tellings { joinedWith } } } judgements(where: { standing: true }) { totalCount } }', ...at])).out) as
    { data: { events: { nodes: { source: { id: string }[]; independentSources: number }[] }; judgements: { totalCount: number } } }).data;

it('proposes two actors as one, merges them, undoes it, and proposes no pair that was judged different', async () => {
  const at = await ingested();
  expect((await run(['propose', ...at])).out).toMatch(/^enrique-manalo .* <- {2}enrique-manallo .*transliteration key/);
  const [, merged] = /entente undo (\w+)/.exec((await run(['propose', '--apply', '0.8', ...at])).out)!;
  expect((await condemnations(at)).events.nodes).toMatchObject([{ source: [{ id: 'enrique-manalo' }], independentSources: 2 }]);
  expect((await run(['undo', merged!, ...at])).out).toMatch(/^undone/);
  const { out } = await run(['judge', 'different', 'enrique-manalo', 'enrique-manallo', '--why', 'brothers', '--by', 'eva', ...at]);
  expect(out).toMatch(/DIFFERENT {2}enrique-manalo enrique-manallo {2}\(eva: brothers\)/);
  expect((await run(['propose', '--apply', '0.5', ...at])).out).toBe('no two actors look like one\n');
  expect(await condemnations(at)).toMatchObject({ events: { nodes: [{}, {}] }, judgements: { totalCount: 1 } });
});

it('refuses what is not there in one line', async () => {
  const at = await ingested();
  expect(await run(['judge', 'same', 'enrique-manalo', 'nobody', '--why', 'x', ...at])).toMatchObject({ code: 1, err: expect.stringMatching(/^entente: nobody: there is no such actor — .*\n$/) });
  expect(await run(['undo', 'nothing', ...at])).toMatchObject({ code: 1, err: expect.stringContaining('there is no such judgement') });
  expect(await run(['retract', 'nothing', '--why', 'x', ...at])).toMatchObject({ code: 1 });
  expect(await run(['judge', 'same', 'a', 'b', ...at])).toMatchObject({ code: 2, err: expect.stringContaining('--why') });
});

it('checks, exports and imports a graph', async () => {
  const at = await ingested();
  const dump = `${directory()}/graph.jsonl`;
  expect(await run(['graph', 'check', ...at])).toMatchObject({ code: 0, out: 'all is as articles and judgements make it\n' });
  await run(['graph', 'export', dump, ...at]);
  const other = ['--graph', `${directory()}/other.lbug`];
  expect((await run(['graph', 'import', dump, ...other])).out).toMatch(/^\d+ nodes imported/);
  expect((await run(['graph', 'export', ...other])).out).toBe(readFileSync(dump, 'utf8'));
  expect(await run(['graph', 'import', dump, ...other])).toMatchObject({ code: 1, err: expect.stringContaining('is not empty') });
  expect(await run(['graph', 'import', '/no/such/file', ...other])).toMatchObject({ code: 1 });
});

it('judges, retracts and undoes through the server that holds the graph’s file', async () => {
  const at = await ingested();
  const server = start(['serve', ...at, '--port', '0']);
  const end = ended(server);
  await printed(server, /answers on/);
  const judged = await run(['judge', 'same', 'enrique-manalo', 'enrique-manallo', '--why', 'a slip — of the pen', '--by', 'Zoë', ...at]);
  const [, id] = /entente undo (\w+)/.exec(judged.out)!;
  expect(judged.out).toContain('SAME  enrique-manalo enrique-manallo  (Zoë: a slip — of the pen)');
  expect((await condemnations(at)).events.nodes).toMatchObject([{ independentSources: 2 }]);
  expect(await run(['judge', 'different', 'enrique-manalo', 'nobody', '--why', 'x', ...at])).toMatchObject({ code: 1, err: 'entente: nobody: there is no such actor — look for its id with a query\n' });
  expect((await run(['undo', id!, '--by', 'bob', ...at])).out).toMatch(/^undone/);
  const { articles } = (JSON.parse((await run(['query', '{ articles { nodes { id } } }', ...at])).out) as { data: { articles: { nodes: { id: string }[] } } }).data;
  expect((await run(['retract', articles.nodes[0]!.id, '--why', 'withdrawn', ...at])).out).toContain('RETRACTED');
  expect((await condemnations(at)).events.nodes).toHaveLength(1);
  expect(await run(['judge', 'unsure', 'one', 'other', '--events', '--why', 'x', ...at])).toMatchObject({ code: 1, err: expect.stringContaining('one: there is no such event') });
  server.kill('SIGTERM');
  await end;
});
