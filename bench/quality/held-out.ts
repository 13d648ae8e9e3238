// Reads the annotated sentences and articles with a choice that was learned without them, and draws the curve of confidence: of the
// reports said to be right so often, how many are. The confidence is learned on the other folds too.
//   npx tsx bench/quality/held-out.ts SHARED FOLDER > bench/quality/confidence.json
//   node SHARED/eval/score-sentences.mjs --extract 'cat FOLDER/sentences.jsonl'
//   node SHARED/eval/score-articles.mjs --extract 'cat FOLDER/articles.jsonl'
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatFacts } from '../../src/cli/extract/format.js';
import { likelihood } from '../../src/ingest/event/confidence.js';
import { createIngest, loadTools } from '../../src/ingest/ingest.js';
import type { SameName } from '../../scripts/train/choice/example.js';
import { examplesOfRules, foldTools, judgeReports, readHeld } from '../../scripts/train/choice/held-out.js';
import { learnConfidence } from '../../scripts/train/choice/learn-confidence.js';

const [shared = '', folder = ''] = process.argv.slice(2);
const { sameName } = await import(pathToFileURL(resolve(shared, 'eval/lib.mjs')).href) as { sameName: SameName };
const tools = loadTools();
const held = readHeld(shared, tools, sameName);
const folds = [...foldTools(held, examplesOfRules(tools, sameName), tools)];

const judged = folds.map(({ fold, tools: unseen }) => held.filter((one) => one.fold === fold).flatMap((one) => judgeReports(one, unseen).map((report) => ({ ...report, set: one.set }))));
const confidences = folds.map(({ fold }) => learnConfidence(judged.filter((_, i) => i !== fold).flat()));
const curve = folds.flatMap(({ fold }) => judged[fold]!.map((report) => ({ ...report, confidence: likelihood(report.features, confidences[fold]!) })));
console.log(JSON.stringify({ sentences: draw('sentences'), articles: draw('articles') }, null, 2));

const ingests = folds.map(({ fold, tools: unseen }) => createIngest({ ...unseen, lexicon: { ...unseen.lexicon, confidence: confidences[fold]! } }));
mkdirSync(folder, { recursive: true });
for (const set of ['sentences', 'articles']) {
  const answers = held.filter((one) => one.set === set).map(({ raw, fold }) => JSON.stringify(formatFacts(raw.origin, ingests[fold]!(raw))));
  writeFileSync(join(folder, `${set}.jsonl`), `${answers.join('\n')}\n`);
}

/** Tenths of confidence: how many reports, how sure they were, how many were right. */
function draw(set: string): object[] {
  const share = (sum: number, of: number): number => Math.round((1000 * sum) / of) / 1000;
  return Array.from({ length: 10 }, (_, tenth) => curve.filter((r) => r.set === set && Math.min(9, Math.floor(r.confidence * 10)) === tenth)).flatMap((reports, tenth) => (reports.length ? [{
    tenth: `${tenth / 10}–${(tenth + 1) / 10}`, reports: reports.length, said: share(reports.reduce((sum, r) => sum + r.confidence, 0), reports.length), right: share(reports.filter((r) => r.right).length, reports.length),
  }] : []));
}
