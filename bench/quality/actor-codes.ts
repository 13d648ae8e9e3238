// Whose the actors are: the country of every coded source and target, against PLOVER's coded examples.
//   npx tsx bench/quality/actor-codes.ts ../shared/eval/sentences/actor-codes.jsonl [ERRORS] > bench/quality/actor-codes.json
// A coded actor is right where a mention that its words overlap has the code's country (its first three letters), or, for codes of
// international or non-state actors, no country or any. ERRORS: how many of the wrong ones to show on the error stream.
import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/ingest/document/read-document.js';
import { loadTools, readEvents } from '../../src/ingest/ingest.js';
import type { ResolvedMention } from '../../src/ingest/resolve/resolution.js';

interface Coded { readonly actorText: string; readonly code?: string }
interface Row { readonly id: string; readonly text: string; readonly source?: readonly Coded[] | Coded | ''; readonly target?: readonly Coded[] | Coded | '' }

/** Codes of actors that belong to no state. */
const STATELESS = new Set(['IGO', 'IMG', 'NGO', 'MNC', 'UIS', 'INT', 'REB', 'UAF', 'NGM', 'CVL']);

const [file = '', shown = '0'] = process.argv.slice(2);
const tools = loadTools();
const { states } = tools.lexicon.gazetteer;

function* coded({ source, target }: Row): Iterable<Coded> {
  for (const side of [source, target]) for (const actor of [side ?? []].flat()) if (typeof actor === 'object' && actor.code) yield actor;
}

/** Of "U.S. ... negotiators", which leaves words out, what stands before the gap. */
const firstWords = (actorText: string): string => actorText.trim().split(/\s*\.\.+\s*|\s{2,}|\s\(/)[0]!;

function isRight(mentions: readonly ResolvedMention[], text: string, { actorText, code = '' }: Coded): boolean {
  const wanted = firstWords(actorText);
  const start = text.replace(/\s/g, ' ').indexOf(wanted);
  const over = mentions.filter((mention) => start >= 0 && mention.start < start + wanted.length && mention.end > start);
  const country = code.slice(0, 3);
  if (STATELESS.has(country)) return over.some(({ actor }) => actor !== null);
  return over.some(({ actor, place }) => (actor?.country ?? place?.country) === country);
}

let [all, right, stateCoded, stateRight, left] = [0, 0, 0, 0, Number(shown)];
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const row = JSON.parse(line) as Row;
  const { article, paragraphs } = readDocument({ format: 'text', content: row.text, origin: row.id });
  const { mentions } = readEvents(article, paragraphs, tools);
  for (const actor of coded(row)) {
    const known = states.has(actor.code!.slice(0, 3));
    const good = isRight(mentions, article.text, actor);
    all++;
    right += Number(good);
    stateCoded += Number(known);
    stateRight += Number(known && good);
    if (!good && left-- > 0) process.stderr.write(`${actor.code} "${actor.actorText}" in ${row.text}\n    ${mentions.map((m) => `${m.text} > ${m.actor?.id ?? m.place?.name} (${m.actor?.country})`).join('; ')}\n`);
  }
}
const share = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 1000;
process.stdout.write(`${JSON.stringify({ measured: new Date().toISOString().slice(0, 10), actors: all, right: share(right, all), codedWithAState: stateCoded, countryRight: share(stateRight, stateCoded) })}\n`);
