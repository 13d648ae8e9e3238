// How well the language layer reads: against gold trees and names, and against the teacher on news that it never saw.
//   npx tsx bench/quality/parse.ts SHARED TAUGHT > bench/quality/parse.json
// SHARED holds treebank/*-test.conllu and ner/; TAUGHT is the folder that scripts/train/align.ts wrote (what the teacher says).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTaught, scoreHeldOut } from '../../scripts/train/sources.js';
import { compare, f1 } from '../../scripts/train/score.js';
import type { Taught } from '../../scripts/train/collapse.js';
import { createAnalyser, createReader, loadModels } from '../../src/ingest/text/reader.js';
import { readConllu } from './conllu.js';
import { commonRelation, fromUd } from './from-ud.js';
import { placed, readMarked, type NamedText } from './gold-names.js';
import { inOneRow, onto } from './project.js';

const [shared = '../shared', folder = ''] = process.argv.slice(2);
const models = loadModels();
const reader = createReader(models);
const readAll = (text: string): ReturnType<typeof inOneRow> => inOneRow(reader.read(text, [{ start: 0, end: text.length }]));
const alike = <T extends { tokens: readonly { rel: string }[] }>(tree: T): T => ({ ...tree, tokens: tree.tokens.map((token) => ({ ...token, rel: commonRelation(token.rel) })) });

/** Reader and teacher on the same gold sentences, without punctuation: those whose words fit the reader's tokens and that the teacher parsed whole. */
function againstGold(name: string): Record<string, unknown> {
  const taught = new Map(readTaught(folder, name).map((sentence): [string, Taught] => [sentence.text, sentence]));
  const all = readConllu(readFileSync(join(shared, 'treebank', `${name}.conllu`), 'utf8'));
  const found = all.flatMap(({ text, words }) => {
    const read = readAll(text);
    const teacher = taught.get(text);
    const tokens = onto(read.tokens, fromUd(words));
    return tokens && teacher?.tokens.length === tokens.length ? [{ gold: { tokens, names: [] }, read: alike(read), teacher: alike(teacher) }] : [];
  });
  const score = (pairs: Parameters<typeof compare>[0]): unknown => {
    const { sentences, uas, las, subject, object, clause } = compare(pairs, ['punct']);
    return { sentences, uas, las, subject, object, clause };
  };
  return { of: all.length, reader: score(found), teacher: score(found.map(({ gold, teacher }) => ({ gold, read: teacher }))) };
}

function namesAgainstGold(texts: readonly NamedText[]): Record<string, number> {
  const count = (key: (name: NamedText['names'][number]) => string): number => {
    let [right, gold, read] = [0, 0, 0];
    for (const { text, names } of texts) {
      const row = readAll(text);
      const found = placed(row.tokens, row.names).map(key);
      const wanted = new Set(names.map(key));
      [right, gold, read] = [right + found.filter((name) => wanted.has(name)).length, gold + wanted.size, read + found.length];
    }
    return f1(right, gold, read);
  };
  return { sentences: texts.length, names: count(({ start, end, kind }) => `${start}-${end}-${kind}`), nameSpans: count(({ start, end }) => `${start}-${end}`) };
}

const analyse = createAnalyser(models.weights);
const ner = (file: string): string => readFileSync(join(shared, 'ner', file), 'utf8');
process.stdout.write(JSON.stringify({
  measured: new Date().toISOString().slice(0, 10),
  teacher: { news: scoreHeldOut(folder, 'news', analyse), reuters: scoreHeldOut(folder, 'reuters', analyse) },
  gold: { ewt: againstGold('ewt-test'), gum: againstGold('gum-test') },
  names: { ewt: namesAgainstGold(readMarked(ner('ewt-ner-test.iob2'), 1, 2)), politics: namesAgainstGold(readMarked(ner('politics-dev.txt'), 0, 1)) },
}, null, 1) + '\n');
