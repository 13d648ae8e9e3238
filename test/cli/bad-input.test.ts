import { describe, expect, it } from 'vitest';
import { directory, file, run } from './run-cli.js';

const GOOD = '{"text":"Norway bombed Chad."}';
const graph = (): string => `${directory()}/graph.lbug`;

describe('an article that can’t be read: one line with the remedy, exit code 1, the others stored', () => {
  it.each([
    ['a file that is not there', () => `${directory()}/nowhere.txt`, 'no such file'],
    ['a binary file', () => file('a.txt', Buffer.from([1, 0, 2])), 'binary'],
    ['broken JSON', () => file('a.jsonl', `${GOOD}\n{"text":\n`), 'a.jsonl:2: broken JSON'],
    ['an empty text', () => file('a.txt', ' \n'), 'the text is empty'],
    ['a French text', () => file('a.txt', 'Le président de la République a rencontré le ministre dans la ville de Lyon.'), 'French'],
    ['a line of 50 MB', () => file('a.jsonl', Buffer.concat([Buffer.alloc(50 * 1024 * 1024, 'a'), Buffer.from(`\n${GOOD}`)])), 'a.jsonl:1: the line is longer than 16 MiB'],
  ])('%s', async (_what, make, problem) => {
    const at = graph();
    const { code, out, err } = await run(['ingest', make(), '-', '--graph', at, '--json'], { stdin: 'Peru condemned Chile.' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^entente: .* — /);
    expect(err).toContain(problem);
    expect(code).toBe(1);
    const { summary } = JSON.parse(out.trim().split('\n').at(-1)!);
    expect(summary).toMatchObject({ failed: 1, stopped: false });
    expect(summary.added).toBeGreaterThan(0);
  });
});

describe('a graph that can’t be used: one line, exit code 1', () => {
  it.each([
    ['a database that is down', 'bolt://127.0.0.1:1'],
    ['a file that is no graph', file('graph.lbug', 'x'.repeat(10_000))],
    ['a directory', directory()],
  ])('%s', async (_what, address) => {
    const { code, err } = await run(['query', '{ stats { events } }', '--graph', address], { env: { ENTENTE_NEO4J_PASSWORD: 'hidden-word' } });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^entente: .* — /);
    expect(err).not.toContain('hidden-word');
    expect(code).toBe(1);
  });

  it('a graph that is not there yet', async () => {
    const { code, err } = await run(['query', '{ stats { events } }', '--graph', graph()]);
    expect(err).toMatch(/there is no graph yet — run entente ingest first/);
    expect(code).toBe(1);
  });
});

describe('wrong usage: one line, exit code 2', () => {
  it.each([
    [['conquer']],
    [['ingest']],
    [['ingest', 'a.txt', '--loudly']],
    [['ingest', 'a.txt', '--graph', 'http://example.org']],
    [['serve', '--port', 'x']],
    [['query', '{ stats { events } }', '--variables', '[1]']],
    [['extract', '--format', 'xml']],
  ])('%j', async (args) => {
    const { code, out, err } = await run(args);
    expect(err).toMatch(/^entente: [^\n]+\n$/);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

it('says its version and helps, with exit code 0', async () => {
  expect(await run(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  expect((await run(['--help'])).out).toContain('ingest');
});
