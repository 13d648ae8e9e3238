// How fast an article becomes events, step by step, beside the language layer alone: the bound that no later step can beat.
//   npx tsx bench/speed/article.ts LINES.txt > bench/speed/article.json
// Reads the lines as paragraphs, 25 to an article, twice; the second time counts.
import { readFileSync } from 'node:fs';
import { findEvents } from '../../src/ingest/event/find-events.js';
import { loadTools } from '../../src/ingest/ingest.js';
import { findMentions } from '../../src/ingest/mention/find-mentions.js';
import { resolveMentions } from '../../src/ingest/resolve/resolve-mentions.js';
import type { Article } from '../../src/model/article.js';

const [file = ''] = process.argv.slice(2);
const MOST_LINES = 3000;
const { reader, lexicon } = loadTools();
const lines = readFileSync(file, 'utf8').trim().split('\n').slice(0, MOST_LINES);
const texts = Array.from({ length: Math.ceil(lines.length / 25) }, (_, i) => lines.slice(i * 25, (i + 1) * 25).join('\n\n'));

const spent = { read: 0, mentions: 0, resolve: 0, events: 0 };
let sentences = 0;
for (const round of [1, 2]) for (const text of texts) readArticle(text, round === 2);
const all = Object.values(spent).reduce((sum, ms) => sum + ms, 0);
const round = (x: number, digits: number): number => Number(x.toFixed(digits));
console.log(JSON.stringify({
  sentences, milliseconds: Object.fromEntries(Object.entries(spent).map(([step, ms]) => [step, round(ms, 0)])),
  sentencesPerSecond: { layer: round((1000 * sentences) / spent.read, 0), whole: round((1000 * sentences) / all, 0) }, shareOfLayerSpeed: round(spent.read / all, 3),
}, null, 2));

function readArticle(text: string, counts: boolean): void {
  const article = { title: null, text, publishedAt: null } as unknown as Article;
  const timed = <T>(step: keyof typeof spent, run: () => T): T => {
    const started = performance.now();
    const result = run();
    if (counts) spent[step] += performance.now() - started;
    return result;
  };
  const read = timed('read', () => reader.read(text, paragraphsOf(text)));
  const mentions = timed('mentions', () => findMentions(read, lexicon.gazetteer));
  const resolution = timed('resolve', () => resolveMentions(mentions, read, article, lexicon.gazetteer));
  timed('events', () => findEvents(read, resolution, null, lexicon));
  if (counts) sentences += read.length;
}

function paragraphsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
