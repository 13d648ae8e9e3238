// What looking names up costs beside the language layer, with the gazetteer's own names and with 300,000 more.
//   npx tsx bench/speed/aliases.ts LINES.txt > bench/speed/aliases.json
import { readFileSync } from 'node:fs';
import { loadTools } from '../../src/ingest/ingest.js';
import { findNames } from '../../src/ingest/mention/find-names.js';
import { viewOf } from '../../src/ingest/mention/sentence-view.js';

const [file = ''] = process.argv.slice(2);
const [MORE, MOST_LINES] = [300_000, 3000];
const { reader, lexicon: { gazetteer } } = loadTools();
const lines = readFileSync(file, 'utf8').trim().split('\n').slice(0, MOST_LINES);
const text = lines.join('\n\n');
const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

const read = milliseconds(() => reader.read(text, paragraphs));
const views = reader.read(text, paragraphs).map(viewOf);
const lookUp = (): unknown => views.map((view) => findNames(view, gazetteer));
const own = milliseconds(lookUp);
const words = [...new Set(lines.flatMap((line) => line.match(/\b[A-Z][a-z]+\b/g) ?? []))];
const anyone = gazetteer.names.longest(viewOf(reader.read('Norway spoke.', [{ start: 0, end: 13 }])[0]!).pieces, 0)!.values[0]!;
for (let i = 0; i < MORE; i++) gazetteer.names.add(`${words[i % words.length]} ${words[(i * 7919) % words.length]} ${i}`, anyone);
const more = milliseconds(lookUp);
console.log(JSON.stringify({ sentences: views.length, layerMs: read, lookUpMs: own, lookUpMsWith300000More: more, shareOfLayer: share(own), shareOfLayerWith300000More: share(more) }, null, 2));

/** The second of two runs. */
function milliseconds(run: () => unknown): number {
  run();
  const started = performance.now();
  run();
  return Math.round(performance.now() - started);
}

function share(ms: number): number {
  return Math.round((1000 * ms) / read) / 1000;
}
