import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { directory, ended, file, printed, run, start } from './run-cli.js';

const NEWS = ['Norway bombed Chad on Monday.', 'Peru condemned Chile.'].map((text) => JSON.stringify({ text, publishedAt: '2024-04-03', publisher: 'Post' })).join('\n');

it('writes files from a graph, and through the server that holds it', async () => {
  const at = ['--graph', `${directory()}/graph.lbug`];
  await run(['ingest', file('news.jsonl', NEWS), ...at]);
  const { out, code } = await run(['export', '--where', '{"kind": ["ATTACK"]}', ...at]);
  expect(out.split('\r\n').map((line) => line.split(',').slice(1, 3))).toEqual([['kind', 'status'], ['ATTACK', 'ACTUAL'], []]);
  expect(code).toBe(0);
  const [own, served] = [`${directory()}/own.gexf`, `${directory()}/served.gexf`];
  expect(await run(['export', '--format', 'gexf', '--of', 'relations', own, ...at])).toMatchObject({ code: 0, out: '', err: '' });
  const server = start(['serve', ...at, '--port', '0']);
  const end = ended(server);
  await printed(server, /answers on/);
  expect(await run(['export', '--format', 'gexf', '--of', 'relations', served, ...at])).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(served, 'utf8')).toBe(readFileSync(own, 'utf8'));
  expect(await run(['export', '--where', '{"kind": ["ATACK"]}', ...at])).toMatchObject({ code: 2, err: expect.stringMatching(/^entente: where\.kind\[0\]: .* Did you mean the enum value "ATTACK"\? — see entente export --help\n$/) });
  server.kill('SIGTERM');
  await end;
});

it('says in one line what is wrong, and leaves no file', async () => {
  const at = ['--graph', `${directory()}/graph.lbug`];
  expect(await run(['export', ...at])).toMatchObject({ code: 1, err: expect.stringContaining('there is no graph yet') });
  await run(['ingest', file('news.jsonl', NEWS), ...at]);
  const nowhere = `${directory()}/no/such/folder.csv`;
  expect(await run(['export', nowhere, ...at])).toMatchObject({ code: 2, err: expect.stringMatching(/^entente: .*folder\.csv can't be written \(ENOENT\) — name a file in a folder that is there.*\n$/) });
  expect(existsSync(nowhere)).toBe(false);
  expect(await run(['export', '--of', 'articles', ...at])).toMatchObject({ code: 2 });
  expect(await run(['export', '--where', '{', ...at])).toMatchObject({ code: 2, err: expect.stringContaining('where is no JSON') });
});
