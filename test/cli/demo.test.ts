import { beforeAll, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../src/model/kinds.js';
import { run } from './run-cli.js';
import type { Ended } from './run-cli.js';

let demo: Ended;
beforeAll(async () => { demo = await run(['demo', '--once', '--port', '0']); });

it('reads all samples and answers all three queries', () => {
  expect(demo).toMatchObject({ code: 0, err: '' });
  expect(demo.out.match(/^ +\d+ events /gm)).toHaveLength(16);
  expect(demo.out.match(/^ {2}"data": /gm)).toHaveLength(3);
  expect(demo.out).not.toContain('"errors"');
  expect(demo.out).toMatch(/Look at it: http:\/\/127\.0\.0\.1:\d+/);
});

it('shows who condemned whom, with the sentence', () => {
  expect(demo.out).toContain('"source": [{ "name": "Sergey Naryshkin" }]');
  expect(demo.out).toContain('"sentence": "The Russian Foreign Ministry condemned the Israeli airstrike');
});

it('has events of all kinds in its samples', async () => {
  const { out } = await run(['extract', '--format', 'jsonl', 'samples/articles']);
  const kinds = out.trim().split('\n').flatMap((line) => JSON.parse(line).events.map(({ kind }: { kind: string }) => kind));
  expect(EVENT_KINDS.filter((kind) => !kinds.includes(kind))).toEqual([]);
});
