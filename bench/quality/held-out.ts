// Reads the annotated sentences with a choice that was learned without them: five folds, near-duplicates in one.
//   npx tsx bench/quality/held-out.ts SHARED OUT.jsonl && node SHARED/eval/score-sentences.mjs --extract 'cat OUT.jsonl'
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatFacts } from '../../src/cli/extract/format.js';
import { createIngest, loadTools } from '../../src/ingest/ingest.js';
import { readExamples, type SameName, type Told } from '../../scripts/train/choice/example.js';
import { foldsOf } from '../../scripts/train/choice/folds.js';
import { learnChoice } from '../../scripts/train/choice/learn.js';
import { readTold, sentencesIn, toldByRules } from '../../scripts/train/choice/told.js';

const FOLDS = 5;
const [shared = '', out = ''] = process.argv.slice(2);
const { sameName } = await import(pathToFileURL(resolve(shared, 'eval/lib.mjs')).href) as { sameName: SameName };
const tools = loadTools();
const { ontology, rules } = tools.lexicon;
const told = ['pairs', 'none'].flatMap((name) => readTold(sentencesIn(shared, name), ontology));
const folds = foldsOf(told.map((one) => one.text), FOLDS);
const read = (one: Told) => readExamples(one, tools, sameName);
const examples = told.map(read);
const own = toldByRules(rules).flatMap(read);

const answers = new Map<string, string>();
for (let fold = 0; fold < FOLDS; fold++) {
  const choice = learnChoice([...examples.filter((_, i) => folds[i] !== fold).flat(), ...own], rules);
  const ingest = createIngest({ ...tools, lexicon: { ...tools.lexicon, choice } });
  told.forEach(({ id, text }, i) => {
    if (folds[i] === fold) answers.set(id, JSON.stringify(formatFacts(id, ingest({ format: 'text', content: text, publishedAt: null, origin: id }))));
  });
  process.stderr.write(`fold ${fold + 1} of ${FOLDS}\n`);
}
writeFileSync(out, told.map(({ id }) => answers.get(id)).join('\n') + '\n');
