// Learns the language layer from taught sentences and writes its weights; scores itself on those held out.
//   npx tsx scripts/train/train.ts FOLDER PLAN.json OUT.bin
// FOLDER holds groups.json as cluster.ts writes it and NAME.parsed.jsonl as align.ts does; the plan names those to learn from and those to score on.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordGroups } from '../../src/ingest/text/groups.js';
import { hashText } from '../../src/ingest/text/hash.js';
import { createAnalyser } from '../../src/ingest/text/reader.js';
import { packWeights } from '../../src/ingest/text/weights.js';
import { learn } from './learn.js';
import { readPlan, scoreHeldOut, toLearn } from './sources.js';

const [folder = '.', planFile = '', out = ''] = process.argv.slice(2);
const { sources, ...plan } = readPlan(planFile);
const started = Date.now();
const report = (line: string): void => { process.stderr.write(`${Math.round((Date.now() - started) / 1000)} s  ${line}\n`); };

function readGroups(): WordGroups {
  const groups = JSON.parse(readFileSync(join(folder, 'groups.json'), 'utf8')) as Record<string, number>;
  const sorted = [...new Map(Object.entries(groups).map(([word, group]) => [hashText(word), group]))].sort(([a], [b]) => a - b);
  return { keys: Int32Array.from(sorted, ([key]) => key), groups: Uint16Array.from(sorted, ([, group]) => group) };
}

const weights = learn(sources.flatMap((source) => toLearn(folder, source)), readGroups(), plan, report);
const bytes = packWeights(weights);
writeFileSync(out, bytes);
report(`${bytes.length} bytes`);

const analyse = createAnalyser(weights);
for (const { name } of sources.filter((source) => source.heldOut > 0)) process.stdout.write(JSON.stringify({ name, ...scoreHeldOut(folder, name, analyse) }) + '\n');
