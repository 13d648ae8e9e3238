// Learns the choice among candidates from annotated sentences, annotated articles and the rules' own examples; then, on what five
// such choices had not seen, how likely a report is right. Writes both models' weights.
//   npx tsx scripts/train/choice/train.ts SHARED FOLDER
// SHARED holds eval/sentences, eval/articles and eval/lib.mjs, which says when two names are one.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nested } from '../../../src/lexicon/feature-map.js';
import { lettersOf } from '../../../src/lexicon/weight-letters.js';
import { loadTools } from '../../../src/ingest/ingest.js';
import type { SameName } from './example.js';
import { examplesOfRules, foldTools, judgeReports, readHeld } from './held-out.js';
import { learnChoice } from './learn.js';
import { learnConfidence } from './learn-confidence.js';
import { LEARNED_KINDS } from './told.js';

const [shared = '', folder = ''] = process.argv.slice(2);
const { sameName } = await import(pathToFileURL(resolve(shared, 'eval/lib.mjs')).href) as { sameName: SameName };
const tools = loadTools();
const held = readHeld(shared, tools, sameName);
const own = examplesOfRules(tools, sameName);

const reports = [...foldTools(held, own, tools)].flatMap(({ fold, tools: unseen }) => held.filter((one) => one.fold === fold).flatMap((one) => judgeReports(one, unseen)));
writeFileSync(join(folder, 'confidence.json'), `${lines(learnConfidence(reports))}\n`);

const { target, kind } = learnChoice([...held.flatMap((one) => one.examples), ...own], tools.lexicon.rules);
writeFileSync(join(folder, 'choice.json'), `{"kinds":${JSON.stringify(LEARNED_KINDS)},\n"target":${perWord(target)},\n"kind":${perWord(kind.map(([feature, weights]) => [feature, lettersOf(weights)]))}}\n`);

/** One word of what features are about a line. */
function perWord(rows: readonly (readonly [string, unknown])[]): string {
  return `{\n${Object.entries(nested(rows)).map(([about, firsts]) => `${JSON.stringify(about)}:${lines(Object.entries(firsts))}`).join(',\n')}}`;
}

/** One feature a line, so that a change of weights can be read. */
function lines(rows: Iterable<readonly [string, unknown]>): string {
  return `{\n${[...rows].map(([feature, value]) => `${JSON.stringify(feature)}:${JSON.stringify(value)}`).join(',\n')}}`;
}
