// Learns the choice among candidates from annotated sentences, annotated articles and the rules' own examples, and writes its weights.
//   npx tsx scripts/train/choice/train.ts SHARED OUT.json
// SHARED holds eval/sentences, eval/articles and eval/lib.mjs, which says when two names are one.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadTools } from '../../../src/ingest/ingest.js';
import { readExamples, type SameName } from './example.js';
import { learnChoice } from './learn.js';
import { readTold, sentencesIn, toldByRules } from './told.js';
import { readArticleExamples, readToldArticles } from './told-by-articles.js';

const [shared = '', out = ''] = process.argv.slice(2);
const { sameName } = await import(pathToFileURL(resolve(shared, 'eval/lib.mjs')).href) as { sameName: SameName };
const tools = loadTools();
const { ontology, rules } = tools.lexicon;
const told = [...['pairs', 'none'].flatMap((name) => readTold(sentencesIn(shared, name), ontology)), ...toldByRules(rules)];
const articles = readToldArticles(join(shared, 'eval/articles'));
const weights = learnChoice([
  ...told.flatMap((one) => readExamples(one, tools, sameName)),
  ...articles.flatMap((one) => readArticleExamples(one, tools, sameName)),
], rules);
writeFileSync(out, stringify());

/** One feature a line, so that a change of weights can be read. */
function stringify(): string {
  const lines = (map: ReadonlyMap<string, unknown>): string => [...map].map(([feature, value]) => `${JSON.stringify(feature)}:${JSON.stringify(value)}`).join(',\n');
  return `{"kinds":${JSON.stringify(weights.kinds)},\n"target":{\n${lines(weights.target)}},\n"kind":{\n${lines(weights.kind)}}}\n`;
}
