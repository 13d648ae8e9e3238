// How fast the language layer is: each stage alone, and the whole beside wink-nlp alone and CoreNLP's dependency parser, on one thread and the same lines.
//   npx tsx bench/speed/parse.ts LINES.txt [CORENLP_LIB] > bench/speed/parse.json
// CORENLP_LIB: the folder that `mvn -f bench/speed/corenlp dependency:copy-dependencies -DoutputDirectory=…` filled; without it CoreNLP is left out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createReader, createStages, loadModels } from '../../src/ingest/text/reader.js';
import { segment } from '../../src/ingest/text/segments.js';
import type { Span } from '../../src/model/span.js';
import { hostile } from './hostile.js';

const LINES = 4_000;
const ROUNDS = 3;
/** So many lines are read as the paragraphs of one article. */
const ARTICLE = 25;

const [file = '', lib] = process.argv.slice(2);
const lines = readFileSync(file, 'utf8').trim().split('\n').slice(0, LINES);
const articles = Array.from({ length: Math.ceil(lines.length / ARTICLE) }, (_, i) => articleOf(lines.slice(i * ARTICLE, (i + 1) * ARTICLE)));
const started = performance.now();
const models = loadModels();
const reader = createReader(models);
const load = performance.now() - started;

function articleOf(paragraphs: readonly string[]): { text: string; spans: Span[] } {
  let at = 0;
  const spans = paragraphs.map((paragraph) => ({ start: at, end: (at += paragraph.length + 1) - 1 }));
  return { text: paragraphs.join('\n'), spans };
}

/** Seconds that the fastest of a few rounds takes; the first only warms up. */
function seconds(work: () => void): number {
  const times = Array.from({ length: ROUNDS + 1 }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times.slice(1));
}

const whole = seconds(() => articles.forEach(({ text, spans }) => reader.read(text, spans)));
const { encode, tag, lemmatise, parse, findNames } = createStages(models.weights);
const segmented = lines.flatMap((line) => segment(line, { start: 0, end: line.length }, models.words));
const coded = segmented.map((tokens) => {
  const codes = encode(tokens);
  lemmatise(tokens, tag(codes), codes);
  return { tokens, codes };
});
const tokens = segmented.reduce((sum, sentence) => sum + sentence.length, 0);
const nlp = winkNLP(model, ['sbd', 'pos', 'negation', 'cer', 'ner']);
const readWink = (line: string): void => {
  const doc = nlp.readDoc(line);
  doc.sentences().out(nlp.its.span as never);
  for (const trait of [nlp.its.value, nlp.its.pos, nlp.its.lemma, nlp.its.negationFlag, nlp.its.precedingSpaces]) doc.tokens().out(trait as never);
};

const rate = (time: number): { sentencesASecond: number; tokensASecond: number } => ({ sentencesASecond: Math.round(segmented.length / time), tokensASecond: Math.round(tokens / time) });
const wink = seconds(() => lines.forEach(readWink));
const parsing = seconds(() => coded.forEach(({ codes }) => parse(codes)));
const stages = {
  segment: rate(seconds(() => lines.forEach((line) => segment(line, { start: 0, end: line.length }, models.words)))),
  encode: rate(seconds(() => segmented.forEach(encode))),
  tag: rate(seconds(() => coded.forEach(({ codes }) => tag(codes)))),
  lemmatise: rate(seconds(() => coded.forEach((sentence) => lemmatise(sentence.tokens, tag(sentence.codes), sentence.codes)))),
  parse: rate(parsing),
  names: rate(seconds(() => coded.forEach(({ codes }) => findNames(codes)))),
};

function coreNlp(): Record<string, unknown> | null {
  if (!lib) return null;
  const text = join(mkdtempSync(join(tmpdir(), 'parse-')), 'lines.txt');
  writeFileSync(text, lines.slice(0, LINES / 4).join('\n'));
  const { stdout } = spawnSync('java', ['-Xmx6g', '-cp', `${lib}/*`, fileURLToPath(new URL('corenlp/CoreNlp.java', import.meta.url)), text], { encoding: 'utf8' });
  const { sentences, tagging, parsing: parser } = JSON.parse(stdout) as { sentences: number; tagging: number; parsing: number };
  return {
    parserSentencesASecond: Math.round(sentences / parser), wholeSentencesASecond: Math.round(sentences / (tagging + parser)),
    parserToParser: ratio(segmented.length / parsing, sentences / parser), layerToParser: ratio(segmented.length / whole, sentences / parser), layerToWhole: ratio(segmented.length / whole, sentences / (tagging + parser)),
  };
}

const ratio = (one: number, other: number): number => Math.round((one / other) * 1000) / 1000;

process.stdout.write(JSON.stringify({
  measured: new Date().toISOString().slice(0, 10), processor: cpus()[0]?.model, node: process.version,
  lines: lines.length, sentences: segmented.length, tokens, loadMilliseconds: Math.round(load),
  layer: rate(whole), wink: rate(wink), layerToWink: ratio(wink, whole), stages, coreNlp: coreNlp(), hostile: hostile(reader),
}, null, 1) + '\n');
