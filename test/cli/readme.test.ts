import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { directory, run } from './run-cli.js';

const readme = readFileSync('README.md', 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(readme)![1]!;

it('the README’s query gives the README’s answer', async () => {
  const graph = `${directory()}/graph.lbug`;
  expect(await run(['ingest', 'samples/articles', '--graph', graph])).toMatchObject({ code: 0, err: '' });
  const { out } = await run(['query', block('graphql'), '--graph', graph]);
  expect(JSON.parse(out)).toEqual(JSON.parse(block('json')));
});
