// Learns the choice among candidates from annotated sentences and the rules' own examples, and writes its weights.
//   npx tsx scripts/train/choice/train.ts SHARED OUT.json
// SHARED holds eval/sentences and eval/lib.mjs, which says when two names are one.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadTools } from '../../../src/ingest/ingest.js';
import { readExamples, type SameName } from './example.js';
import { learnChoice } from './learn.js';
import { readTold, sentencesIn, toldByRules } from './told.js';

const [shared = '', out = ''] = process.argv.slice(2);
const { sameName } = await import(pathToFileURL(resolve(shared, 'eval/lib.mjs')).href) as { sameName: SameName };
const tools = loadTools();
const { ontology, rules } = tools.lexicon;
const told = [...['pairs', 'none'].flatMap((name) => readTold(sentencesIn(shared, name), ontology)), ...toldByRules(rules)];
const weights = learnChoice(told.flatMap((one) => readExamples(one, tools, sameName)), rules);
writeFileSync(out, stringify());

/** One feature a line, so that a change of weights can be read. */
function stringify(): string {
  const lines = (map: ReadonlyMap<string, unknown>): string => [...map].map(([feature, value]) => `${JSON.stringify(feature)}:${JSON.stringify(value)}`).join(',\n');
  return `{"kinds":${JSON.stringify(weights.kinds)},\n"target":{\n${lines(weights.target)}},\n"kind":{\n${lines(weights.kind)}}}\n`;
}
