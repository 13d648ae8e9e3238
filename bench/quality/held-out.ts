// Reads the annotated sentences and articles with a choice that was learned without them: five folds, near-duplicates in one.
//   npx tsx bench/quality/held-out.ts SHARED FOLDER
//   node SHARED/eval/score-sentences.mjs --extract 'cat FOLDER/sentences.jsonl'
//   node SHARED/eval/score-articles.mjs --extract 'cat FOLDER/articles.jsonl'
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatFacts } from '../../src/cli/extract/format.js';
import { createIngest, loadTools } from '../../src/ingest/ingest.js';
import type { RawArticle } from '../../src/model/article.js';
import { readExamples, type Example, type SameName } from '../../scripts/train/choice/example.js';
import { foldsOf } from '../../scripts/train/choice/folds.js';
import { learnChoice } from '../../scripts/train/choice/learn.js';
import { readTold, sentencesIn, toldByRules } from '../../scripts/train/choice/told.js';
import { rawOf, readArticleExamples, readToldArticles } from '../../scripts/train/choice/told-by-articles.js';

interface Held {
  readonly raw: RawArticle;
  readonly examples: readonly Example[];
  readonly fold: number;
}

const FOLDS = 5;
const [shared = '', folder = ''] = process.argv.slice(2);
const { sameName } = await import(pathToFileURL(resolve(shared, 'eval/lib.mjs')).href) as { sameName: SameName };
const tools = loadTools();
const { ontology, rules } = tools.lexicon;

function heldSentences(): Held[] {
  const told = ['pairs', 'none'].flatMap((name) => readTold(sentencesIn(shared, name), ontology));
  const folds = foldsOf(told.map((one) => one.text), FOLDS);
  return told.map((one, i) => ({ raw: { format: 'text', content: one.text, origin: one.id }, examples: readExamples(one, tools, sameName), fold: folds[i]! }));
}

const heldArticles = (): Held[] => readToldArticles(join(shared, 'eval/articles'))
  .map((one, i) => ({ raw: rawOf(one), examples: readArticleExamples(one, tools, sameName), fold: i % FOLDS }));

const sets = { sentences: heldSentences(), articles: heldArticles() };
const own = toldByRules(rules).flatMap((one) => readExamples(one, tools, sameName));
const all = Object.values(sets).flat();

const answers = new Map<Held, string>();
for (let fold = 0; fold < FOLDS; fold++) {
  const choice = learnChoice([...all.filter((held) => held.fold !== fold).flatMap((held) => held.examples), ...own], rules);
  const ingest = createIngest({ ...tools, lexicon: { ...tools.lexicon, choice } });
  for (const held of all) if (held.fold === fold) answers.set(held, JSON.stringify(formatFacts(held.raw.origin, ingest(held.raw))));
  process.stderr.write(`fold ${fold + 1} of ${FOLDS}\n`);
}
mkdirSync(folder, { recursive: true });
for (const [name, held] of Object.entries(sets)) writeFileSync(join(folder, `${name}.jsonl`), held.map((one) => answers.get(one)).join('\n') + '\n');
