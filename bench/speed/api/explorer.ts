// What the explorer asks of a whole graph when its views are opened, on a Neo4j that load.ts filled.
//   npm run build && npx tsx bench/speed/api/explorer.ts FOLDER ROUNDS > bench/speed/api/explorer.json
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse, print, separateOperations } from 'graphql';
import { freePort } from '../../../test/support/neo4j.js';
import { runOn } from '../../../test/support/neo4j-jars.js';
import { createClient } from './client.js';
import { started } from './started.js';

const [folder = '', rounds = '9'] = process.argv.slice(2);
const where = { status: ['ACTUAL'] };
/** Each view's questions with what it asks them for where nothing is filtered. */
const QUESTIONS: readonly (readonly [string, object])[] = [
  ['Network', { where, first: 300 }], ['Network', { where, first: 5000 }], ['Map', { where }], ['Span', { where }], ['Timeline', { where, interval: 'MONTH' }],
  ['Table', { where, orderBy: { by: 'HAPPENED', ascending: false }, first: 50 }], ['Facet', { where, by: 'COUNTRY' }], ['Facet', { where, by: 'PUBLISHER' }], ['Facet', { where, by: 'PLACE' }], ['Stats', {}],
];

const documents = separateOperations(parse(await readFile(new URL('../../../web/src/api/documents.graphql', import.meta.url), 'utf8')));
const { stop, ...graph } = await runOn(folder, await freePort());
const main = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
const { child, address } = await started('node', [main, 'serve', '--graph', graph.address, '--port', '0', '--rate', '0', '--at-once', '0'], { ENTENTE_NEO4J_PASSWORD: graph.password });
const client = createClient(address, 1);
const milliseconds = async (name: string, variables: object): Promise<number> => {
  const began = performance.now();
  await client.ask(print(documents[name]!), variables);
  return Math.round(performance.now() - began);
};

const results = [];
for (const [name, variables] of QUESTIONS) {
  const cold = await milliseconds(name, variables);
  const again: number[] = [];
  while (again.length < Number(rounds)) again.push(await milliseconds(name, variables));
  results.push({ name, ...variables, where: undefined, orderBy: undefined, cold, p50: again.sort((a, b) => a - b)[Math.floor(again.length / 2)] });
  console.error(JSON.stringify(results.at(-1)));
}
console.log(JSON.stringify({ measured: new Date().toISOString().slice(0, 10), questions: results }, null, 1));
client.close();
child.kill();
await stop();
