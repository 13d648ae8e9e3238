// How well the mention layer (gazetteer, name finder, organisations and organs by their words, titles) finds names of people, organisations and places.
//   npx tsx bench/quality/mentions.ts ../shared/ner [ERRORS] > bench/quality/mentions.json
// ERRORS: how many sentences that are read otherwise to show on the error stream. EWT is read by document, politics by sentence. A name is right where span and kind are the gold
// set's, by these conventions, alike on both sides:
// - a leading article, titles before a person ("Sir", "Prime Minister"), a possessive and a full stop at the end are no part of a name;
// - of names within a name only the longest counts;
// - a state, city, region, capital or building is a LOC; an organ of a state, party, alliance or armed group an ORG; nationalities and peoples are no names;
// - an organ or noun that is no name without its state ("the Senate", "the Government") is left out: the gold sets disagree on it;
// - what a gold set marks as a class that nobody aims at (election, event, misc) is left out with all that lies in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTools } from '../../src/ingest/ingest.js';
import { findMentions } from '../../src/ingest/mention/find-mentions.js';
import type { Mention } from '../../src/ingest/mention/mention.js';
import { f1 } from '../../scripts/train/score.js';
import { groupBy } from '../../src/model/group-by.js';
import { joinTexts, readMarkedText, type MarkedText } from './marked-text.js';

type Kind = 'PER' | 'ORG' | 'LOC';
/** Kind is null for what is left out. */
interface Name { readonly start: number; readonly end: number; readonly kind: Kind | null }

/** Classes of Universal NER, and of CrossNER politics (Liu et al. 2021). */
const GOLD: Readonly<Record<string, Kind>> = {
  PER: 'PER', politician: 'PER', person: 'PER', ORG: 'ORG', organisation: 'ORG', politicalparty: 'ORG', LOC: 'LOC', country: 'LOC', location: 'LOC',
};

const [folder = '../shared/ner', shown = '0'] = process.argv.slice(2);
const { reader, lexicon: { gazetteer } } = loadTools();
const organs = new Set(gazetteer.organPhrases.map(([phrase]) => phrase));
let left = Number(shown);

function kindOf({ form, candidates: [best] }: Mention): Kind | null {
  if (form === 'ORGAN') return 'ORG';
  if (!best || form === 'DEMONYM' || form === 'POPULATION' || best.actor?.kind === 'POPULATION') return null;
  return best.actor?.kind === 'PERSON' ? 'PER' : best.place ? 'LOC' : 'ORG';
}

/** Leaves out of a name what the conventions do. */
function bare(text: string, { start, end, kind }: Name): Name {
  const words = text.slice(start, end);
  const [first = ''] = words.split(/\s/);
  const extra = /^(?:the|an?)$/i.test(first) || (kind === 'PER' && gazetteer.titles.has(first.toLowerCase()));
  if (extra && first.length < words.length) return bare(text, { start: start + first.length + 1, end, kind });
  const tail = /(?:['’]s?|\.)$/i.exec(words)?.[0].length ?? 0;
  return { start, end: end - tail, kind: kind === 'ORG' && organs.has(words.toLowerCase()) ? null : kind };
}

const overlap = (a: Name, b: Name): boolean => a.start < b.end && b.start < a.end;
const holds = (a: Name, b: Name): boolean => a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start;

function lines(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}

function read(text: string): Name[] {
  const mentions = findMentions(reader.read(text, lines(text)), gazetteer);
  const names = mentions.map((mention) => bare(text, { start: mention.start, end: mention.end, kind: kindOf(mention) }));
  const named = names.filter(({ start, end, kind }) => kind !== null && /\p{Lu}/u.test(text.slice(start, end)));
  return named.filter((name) => !named.some((other) => holds(other, name)));
}

function compare({ text, spans }: MarkedText): { gold: Name[]; found: Name[] } {
  const marked = spans.map(({ start, end, label }) => bare(text, { start, end, kind: GOLD[label] ?? null }));
  const left = marked.filter(({ kind }) => kind === null);
  return { gold: marked.filter(({ kind }) => kind !== null), found: read(text).filter((name) => !left.some((other) => overlap(name, other))) };
}

function score(texts: readonly MarkedText[]): Record<string, number> {
  const pairs = texts.map((text) => ({ text, ...compare(text) }));
  const key = ({ start, end, kind }: Name): string => `${start}-${end}-${kind}`;
  const count = (of: (name: Name) => string, fits: (name: Name) => boolean): number => {
    let [right, gold, found] = [0, 0, 0];
    for (const pair of pairs) {
      const wanted = new Set(pair.gold.filter(fits).map(of));
      const names = pair.found.filter(fits);
      [right, gold, found] = [right + names.filter((name) => wanted.has(of(name))).length, gold + wanted.size, found + names.length];
    }
    return f1(right, gold, found);
  };
  for (const { text: { text }, gold, found } of pairs) {
    const [missed, extra] = [gold.filter((name) => !found.some((other) => key(other) === key(name))), found.filter((name) => !gold.some((other) => key(other) === key(name)))];
    const list = (names: readonly Name[]): string => names.map(({ start, end, kind }) => `${kind}[${text.slice(start, end)}]`).join(' ');
    if (missed.length + extra.length > 0 && left-- > 0) process.stderr.write(`- ${list(missed)}  + ${list(extra)}   :: ${text}\n`);
  }
  const kinds = (['PER', 'ORG', 'LOC'] as const).map((kind) => [kind, count(key, (name) => name.kind === kind)]);
  return { texts: texts.length, names: count(key, () => true), spans: count(({ start, end }) => `${start}-${end}`, () => true), ...Object.fromEntries(kinds) };
}

const file = (name: string, word: number, mark: number): MarkedText[] => readMarkedText(readFileSync(join(folder, name), 'utf8'), word, mark);
const documents = (texts: readonly MarkedText[]): MarkedText[] => [...groupBy(texts, ({ id }) => id.replace(/-\d+$/, '')).values()].map(joinTexts);
const ewt = documents(file('ewt-ner-test.iob2', 1, 2));
process.stdout.write(`${JSON.stringify({
  measured: new Date().toISOString().slice(0, 10),
  politics: score(file('politics-dev.txt', 0, 1)),
  ewtWeblogsAndNewsgroups: score(ewt.filter(({ id }) => /^(?:weblog|newsgroup)/.test(id))),
  ewt: score(ewt),
}, null, 1)}\n`);
