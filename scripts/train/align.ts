// Brings the teacher's answer back onto the reader's tokens.
//   npx tsx scripts/train/align.ts FOLDER NAME…   reads FOLDER/NAME.jsonl and NAME.tsv.nlp, writes FOLDER/NAME.parsed.jsonl:
// one line a sentence, { text, tokens: [{ text, start, end, lemma, wink, upos, tag, head, rel }], names: [{ first, last, label }] }.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collapse, type Gathered } from './collapse.js';

const [folder = '.', ...names] = process.argv.slice(2);

for (const name of names) {
  const sentences = readFileSync(join(folder, `${name}.jsonl`), 'utf8').trim().split('\n');
  const answers = readFileSync(join(folder, `${name}.tsv.nlp`), 'utf8').trim().split(/\n\n+/);
  const aligned = sentences.flatMap((line, i) => collapse(JSON.parse(line) as Gathered, answers[i] ?? '') ?? []);
  writeFileSync(join(folder, `${name}.parsed.jsonl`), aligned.map((sentence) => JSON.stringify(sentence)).join('\n') + '\n');
  process.stderr.write(`${name}: ${aligned.length} of ${sentences.length} sentences aligned\n`);
}
