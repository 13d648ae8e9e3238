// Cuts raw text into sentences of the reader's own tokens, for the teacher to tag and parse.
//   npx tsx scripts/train/gather.ts OUT NAME=FILE… — FILE: .txt (a paragraph a line), .conllu (its `# text` lines),
//   .jsonl or .json (fields `sentence`, `title`, `text`, `body`) or a folder of them.
// Writes OUT/NAME.jsonl ({ text, tokens }) and OUT/NAME.tsv (one part of a token a line, as the teacher reads it).
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { segment } from '../../src/ingest/text/segments.js';
import { loadSegmentationWords } from '../../src/ingest/text/words.js';
import { partsOf } from './parts.js';

const words = loadSegmentationWords();
const [out = '.', ...inputs] = process.argv.slice(2);

const files = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => files(join(path, name))) : [path];

const fields = (record: Record<string, string>): string[] =>
  record.body === undefined ? ['sentence', 'title', 'text'].flatMap((field) => record[field]?.split(/\n+/) ?? []) : wire(record.body);

/** Paragraphs of a wire story of the Reuters collection, without its tables: lines are wrapped, paragraphs indented. */
const wire = (body: string): string[] =>
  body.split(/\n {2,}/).map((lines) => lines.replace(/\s+/g, ' ').replace(/\u0003| Reuter\b.*$/g, '').trim()).filter((p) => /[.!?]"?$/.test(p) && !/\b(vs|shr|cts)\b|\d {2,}/i.test(p));

function paragraphs(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.jsonl')) return text.trim().split('\n').flatMap((line) => fields(JSON.parse(line)));
  if (file.endsWith('.json')) return [JSON.parse(text)].flat().flatMap(fields);
  if (file.endsWith('.conllu')) return text.split('\n').filter((line) => line.startsWith('# text = ')).map((line) => line.slice(9));
  return text.split('\n');
}

for (const input of inputs) {
  const [name = '', ...paths] = input.split(/[=,]/);
  const seen = new Set<string>();
  const lines: string[] = [];
  const blocks: string[] = [];
  for (const paragraph of paths.flatMap(files).flatMap(paragraphs)) {
    for (const tokens of segment(paragraph, { start: 0, end: paragraph.length }, words)) {
      const start = tokens[0]?.start ?? 0;
      const text = paragraph.slice(start, tokens.at(-1)?.end);
      if (seen.has(text) || tokens.length > 80) continue;
      seen.add(text);
      lines.push(JSON.stringify({ text, tokens: tokens.map((t) => ({ text: t.text, start: t.start - start, end: t.end - start, upos: t.upos })) }));
      blocks.push(tokens.flatMap((token) => partsOf(token.text)).join('\n'));
    }
  }
  writeFileSync(join(out, `${name}.jsonl`), lines.join('\n') + '\n');
  writeFileSync(join(out, `${name}.tsv`), blocks.join('\n\n') + '\n\n');
  process.stderr.write(`${name}: ${lines.length} sentences\n`);
}
