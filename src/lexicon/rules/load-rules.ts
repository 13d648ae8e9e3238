import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { DataError } from '../../model/errors.js';
import { groupBy } from '../../model/group-by.js';
import { EVENT_KINDS, PLOVER_TYPES, TREATY_STAGES } from '../../model/kinds.js';
import type { Ontology } from '../ontology.js';
import { readDocument } from '../read-data.js';
import { indexPhrases } from './phrase-index.js';
import { expand, readPhrase, type Vocabulary } from './phrase.js';
import type { Example, NounPattern, Rule, Rules } from './rule.js';

const words = z.string().default('');
const RuleRow = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  mode: z.string().nullish(),
  cameo: z.string().optional(),
  plover: z.enum(PLOVER_TYPES).optional(),
  stage: z.enum(TREATY_STAGES).optional(),
  say: z.array(z.string()).default([]),
  noun: z.string().optional(),
  source: words, target: words, with: words, of: z.string().optional(),
  strict: z.boolean().default(false),
  light: z.boolean().default(false),
  examples: z.array(z.string()).min(2),
  counterexamples: z.array(z.string()).min(1),
});
const RuleFile = z.strictObject({ kind: z.enum(EVENT_KINDS), rules: z.array(RuleRow) });
const wordSet = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));
const Grammar = z.strictObject({
  places: wordSet, scenes: wordSet, departures: wordSet, occasions: wordSet, course: wordSet, venues: wordSet, occur: wordSet, spans: wordSet, measures: wordSet, asides: wordSet, prepositional: wordSet, prevents: wordSet, draws: wordSet, patrons: wordSet,
  prepositions: z.array(z.string()), particles: z.array(z.string()), light: z.array(z.string()),
  speech: z.array(z.string()), reach: z.array(z.string()), abstract: z.array(z.string()), causes: wordSet,
  happenings: z.array(z.strictObject({ words: z.array(z.string()), kinds: z.array(z.enum(EVENT_KINDS)).optional() })),
  echoes: z.record(z.string(), wordSet), bidden: z.record(z.string(), wordSet),
});
const WordSets = z.record(z.string(), z.array(z.string()));
const NOT_RULES = new Set(['words.yaml', 'grammar.yaml', 'status.yaml', 'counts.yaml']);

/** Reads data/rules. @throws DataError naming file, line and remedy of the first rule that is wrong */
export function loadRules(directory: URL, ontology: Ontology): Rules {
  const folder = new URL('rules/', directory);
  const { places, scenes, departures, occasions, course, venues, occur, spans, measures, asides, prepositional, prevents, draws, bidden, patrons, ...grammar } = readDocument(fileURLToPath(new URL('grammar.yaml', folder)), Grammar);
  const vocabulary: Vocabulary = {
    sets: new Map(Object.entries(readDocument(fileURLToPath(new URL('words.yaml', folder)), WordSets)).map(([name, list]) => [name, new Set(list)])),
    prepositions: new Set(grammar.prepositions),
    particles: new Set(grammar.particles),
  };
  const files = readdirSync(folder).filter((f) => f.endsWith('.yaml') && !NOT_RULES.has(f)).sort();
  const rules = files.flatMap((f) => readFile(new URL(f, folder), `data/rules/${f}`, ontology, vocabulary));
  const verbs = mapValues(index(rules.flatMap((rule) => rule.say.flatMap((phrase) => [...phrase.verbs].map((verb) => [verb, { rule, phrase }] as const)))), indexPhrases);
  const nouns = index(rules.flatMap((rule) => (rule.noun ? [...rule.noun.nouns].map((n) => [n, { rule, noun: rule.noun! }] as const) : [])));
  return Object.freeze({
    rules,
    verbs,
    needed: new Set([...verbs.values()].flatMap(({ needed }) => needed)),
    nouns,
    kinds: { verbs: mapValues(verbs, ({ all }) => kindsOf(all)), nouns: mapValues(nouns, kindsOf) },
    sets: index([...vocabulary.sets].flatMap(([name, words]) => [...words].map((word) => [word, name] as const))),
    links: { places, scenes, departures, occasions, course, venues, occur, spans, measures, asides, prepositional, prevents, draws, bidden: new Map(Object.entries(bidden)), patrons, events: new Set(nouns.keys()) },
    light: new Set(grammar.light),
    speech: new Set(grammar.speech),
    reach: grammar.reach,
    abstract: new Set(grammar.abstract),
    causes: grammar.causes,
    happenings: new Map(grammar.happenings.flatMap(({ words, kinds = EVENT_KINDS }) => words.map((word) => [word, kinds] as const))),
    echoes: new Map(Object.entries(grammar.echoes)),
    accords: vocabulary.sets.get('accord') ?? new Set(),
  });
}

function readFile(url: URL, name: string, ontology: Ontology, vocabulary: Vocabulary): Rule[] {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(url, 'utf8'), { lineCounter: counter });
  const line = (position: number): string => {
    const list = isMap(document.contents) ? document.contents.get('rules') : null;
    const node = isSeq(list) ? list.items[position] as { range?: [number, number, number] } | undefined : undefined;
    return String(node?.range ? counter.linePos(node.range[0]).line : 1);
  };
  const fail = (position: number, problem: string) => new DataError(name, line(position), problem, 'see docs/rules.md for how a rule is written');
  const parsed = RuleFile.safeParse(document.toJS());
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw fail(Number(issue.path[1] ?? 0), `${issue.path.slice(2).join('.')}: ${issue.message}`);
  }
  return parsed.data.rules.map((row, position) => {
    try {
      return readRule(row, parsed.data.kind, ontology, vocabulary);
    } catch (error) {
      throw fail(position, `rule ${row.id}: ${(error as Error).message}`);
    }
  });
}

function readRule(row: z.infer<typeof RuleRow>, kind: Rule['kind'], ontology: Ontology, vocabulary: Vocabulary): Rule {
  if (!row.say.length && !row.noun) throw new Error('it needs `say` or `noun`');
  const info = ontology[kind];
  return Object.freeze({
    id: row.id, kind,
    mode: row.mode === undefined ? info.mode : row.mode,
    cameo: row.cameo ?? info.cameo,
    plover: row.plover ?? info.plover,
    stage: row.stage ?? null,
    say: row.say.map((text) => readPhrase(text, vocabulary)),
    noun: row.noun ? readNoun(row, vocabulary) : null,
    examples: row.examples.map(readExample),
    counterexamples: row.counterexamples,
  });
}

function readNoun(row: z.infer<typeof RuleRow>, vocabulary: Vocabulary): NounPattern {
  const links = (text: string) => new Set(text.replace('?', '').split('|').filter(Boolean));
  const nouns = expand(row.noun!, vocabulary);
  if (!(nouns instanceof Set)) throw new Error('its noun must be named');
  return {
    text: row.noun!, nouns, source: links(row.source), target: links(row.target), with: links(row.with),
    of: row.of ? expand(row.of, vocabulary) : null, strict: row.strict, light: row.light,
  };
}

function readExample(text: string): Example {
  const [sentence, expected] = text.split(/\s\|\s*/);
  const [source, target] = (expected ?? '').split(/\s*>\s*/).map((s) => s.trim() || null);
  return { text: sentence!, source: source ?? null, target: target ?? null };
}

function index<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  return new Map([...groupBy(pairs, ([key]) => key)].map(([key, group]) => [key, group.map(([, value]) => value)]));
}

function mapValues<T, U>(map: ReadonlyMap<string, T>, read: (value: T) => U): ReadonlyMap<string, U> {
  return new Map([...map].map(([key, value]) => [key, read(value)]));
}

const kindsOf = (entries: readonly { readonly rule: Rule }[]): readonly Rule['kind'][] => [...new Set(entries.map(({ rule }) => rule.kind))];
