// Learns the language layer from taught sentences and writes its weights; scores itself on those held out.
//   npx tsx scripts/train/train.ts FOLDER PLAN.json OUT.bin
// FOLDER holds NAME.parsed.jsonl as align.ts writes them; the plan names those to learn from and those to score on.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyser } from '../../src/ingest/text/reader.js';
import { packWeights } from '../../src/ingest/text/weights.js';
import type { Taught } from './collapse.js';
import { learn, type Plan } from './learn.js';
import { compare } from './score.js';

/** For a source of text: of how many sentences each first one is held out (0: none), and how many to take at most. */
type Source = { readonly name: string; readonly heldOut: number; readonly most: number };

const [folder = '.', planFile = '', out = ''] = process.argv.slice(2);
const { sources, ...plan } = JSON.parse(readFileSync(planFile, 'utf8')) as Plan & { readonly sources: readonly Source[] };
const started = Date.now();
const report = (line: string): void => { process.stderr.write(`${Math.round((Date.now() - started) / 1000)} s  ${line}\n`); };

const fits = ({ tokens }: Taught): boolean => tokens.length >= 3 && tokens.length <= 70;
const read = (name: string): Taught[] => readFileSync(join(folder, `${name}.parsed.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Taught).filter(fits);
const isHeldOut = (i: number, every: number): boolean => every > 0 && i % every === 0;

const texts = sources.map((source) => ({ ...source, sentences: read(source.name) }));
const chosen = texts.flatMap(({ sentences, heldOut, most }) => sentences.filter((_, i) => !isHeldOut(i, heldOut)).slice(0, most));
const weights = learn(chosen, plan, report);
const bytes = packWeights(weights);
writeFileSync(out, bytes);
report(`${bytes.length} bytes`);

const analyse = createAnalyser(weights);
for (const { name, sentences, heldOut } of texts) {
  const held = sentences.filter((_, i) => isHeldOut(i, heldOut));
  if (held.length === 0) continue;
  const pairs = held.map((gold) => ({ gold, read: analyse(gold.tokens.map((token) => ({ ...token, upos: token.wink, opens: false }))) }));
  process.stdout.write(JSON.stringify({ name, ...compare(pairs) }) + '\n');
}
