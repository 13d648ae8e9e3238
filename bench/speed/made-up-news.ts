import type { Actor } from '../../src/model/actor.js';
import type { ArticleFacts, ExtractedEvent, Participant, Report } from '../../src/model/event.js';
import type { EventKind } from '../../src/model/kinds.js';
import { contentHash } from '../../src/graph/identity/ids.js';

/** How many of each there are; days go by with the count of articles, so that a day is as full late as early. */
const [ACTORS, PLACES, PUBLISHERS, WORDS, ARTICLES_A_DAY, EVENTS_AN_ARTICLE] = [2_000, 400, 150, 4_000, 300, 3];
/** Shares: of sentences that tell what another article told, of articles that are copies, of events that have a place or a day of their own. */
const [TOLD_BEFORE, COPIED, PLACED, DATED] = [0.33, 0.08, 0.4, 0.6];
/** Happenings and articles that are still news. */
const RECENT = 600;
const KINDS: readonly EventKind[] = ['ATTACK', 'CONDEMNATION', 'MEETING', 'SUPPORT', 'THREAT', 'SANCTION', 'AID', 'REQUEST', 'ACCUSATION', 'COERCION', 'MOBILIZATION', 'REJECTION'];
const FIRST_DAY = Date.UTC(2020, 0, 1);

interface Happening {
  readonly kind: EventKind;
  readonly source: Actor;
  readonly target: Actor;
  readonly place: ExtractedEvent['place'];
  readonly day: string;
  readonly dated: boolean;
  readonly words: readonly string[];
}

/** A world of made-up news without end, the same each time: what the articles that come one after the other say. @param population how many actors there are */
export function* madeUpNews(population = ACTORS): Generator<ArticleFacts> {
  const chance = mulberry32(20_260_401);
  const upTo = (n: number): number => Math.floor(chance() * n);
  /** Few are in the news all the time, most seldom. */
  const seldom = (n: number): number => Math.floor(n * chance() ** 2);
  const actors = Array.from({ length: population }, (_, index): Actor => ({ id: `actor-${index}`, name: `Name${index} Of${index}`, kind: index < 200 ? 'STATE' : index < 900 ? 'PERSON' : 'ORGANIZATION', country: `C${index % 200}` }));
  const vocabulary = Array.from({ length: WORDS }, (_, index) => `${syllables(index)}${syllables(index * 7 + 3)}`);
  const words = (count: number): string[] => Array.from({ length: count }, () => vocabulary[seldom(WORDS)]!);
  const [happenings, articles] = [[] as Happening[], [] as ArticleFacts[]];
  const keep = <T>(list: T[], item: T): void => void (list.length < RECENT ? list.push(item) : (list[upTo(RECENT)] = item));

  const happens = (day: string): Happening => {
    const source = actors[seldom(population)]!;
    const target = actors[(actors.indexOf(source) + 1 + seldom(population - 1)) % population]!;
    const place = chance() < PLACED ? placeNamed(seldom(PLACES)) : null;
    return { kind: KINDS[seldom(KINDS.length)]!, source, target, place, day, dated: chance() < DATED, words: words(8) };
  };

  for (let count = 0; ; count++) {
    const day = new Date(FIRST_DAY + Math.floor(count / ARTICLES_A_DAY) * 86_400_000).toISOString().slice(0, 10);
    const publisher = `Paper ${upTo(PUBLISHERS)}`;
    if (articles.length > 0 && chance() < COPIED) {
      yield copyOf(articles[upTo(articles.length)]!, day, publisher, count);
      continue;
    }
    const told = Array.from({ length: EVENTS_AN_ARTICLE }, () => {
      const again = happenings.length > 0 && chance() < TOLD_BEFORE;
      const happening = again ? happenings[upTo(happenings.length)]! : happens(day);
      if (!again) keep(happenings, happening);
      return { happening, sentence: `${happening.source.name} ${happening.words.slice(0, 6).join(' ')} ${happening.target.name} ${words(6).join(' ')}.` };
    });
    const facts = articleOf(told, words(120).join(' '), day, publisher, count);
    keep(articles, facts);
    yield facts;
  }
}

function articleOf(told: readonly { happening: Happening; sentence: string }[], body: string, day: string, publisher: string, count: number): ArticleFacts {
  const sentences = told.map(({ sentence }) => sentence);
  const text = [...sentences, body].join(' ');
  const starts = sentences.map((_, index) => sentences.slice(0, index).reduce((at, sentence) => at + sentence.length + 1, 0));
  const actors = [...new Map(told.flatMap(({ happening: { source, target } }) => [source, target]).map((one) => [one.id, one])).values()];
  return {
    article: { id: contentHash(text).slice(0, 16), title: `Title ${count}`, url: `https://paper.example/${count}`, publisher, author: null, publishedAt: day, language: 'en', text, hash: contentHash(text) },
    actors: actors.map((actor) => ({ ...actor, surfaces: [actor.name], roles: [] })),
    events: told.map(({ happening, sentence }, index) => eventOf(happening, sentence, starts[index]!)),
  };
}

function eventOf({ kind, source, target, place, day, dated }: Happening, sentence: string, start: number): ExtractedEvent {
  const party = (actor: Actor): Participant => ({ text: actor.name, start: start + sentence.indexOf(actor.name), end: start + sentence.indexOf(actor.name) + actor.name.length, actor });
  const shared = { status: 'ACTUAL', dead: null, injured: null } as const;
  const report: Report = { ...shared, sentence: { text: sentence, start, end: start + sentence.length }, trigger: { text: 'did', start: start + 20, end: start + 23 }, claimedBy: null, confidence: 0.8, rule: 'made-up' };
  const both = kind === 'MEETING';
  return {
    ...shared, kind, plover: { type: 'CONSULT', mode: null }, cameo: '040', stage: null, source: both ? [party(source), party(target)] : [party(source)], target: both ? [] : [party(target)],
    when: dated ? { start: day, end: day, precision: 'DAY', basis: 'STATED' } : null, place, reports: [report],
  };
}

/** Another publisher's, with its own last words. */
function copyOf({ article, ...facts }: ArticleFacts, day: string, publisher: string, count: number): ArticleFacts {
  const text = `${article.text} ${publisher} ${count}.`;
  return { ...facts, article: { ...article, id: contentHash(text).slice(0, 16), hash: contentHash(text), url: `https://paper.example/${count}`, publisher, publishedAt: day, text } };
}

const placeNamed = (index: number): NonNullable<ExtractedEvent['place']> => ({ name: `Town ${index}`, country: `C${index % 200}`, latitude: index % 90, longitude: index % 180 });

const SYLLABLES = ['ba', 'do', 'ri', 'mes', 'tan', 'lok', 've', 'sur', 'pin', 'gar', 'hol', 'ne', 'tu', 'wes', 'kal', 'mi'];
const syllables = (index: number): string => [index % 16, (index >> 4) % 16, (index >> 8) % 16].map((at) => SYLLABLES[at]).join('');

/** Tommy Ettinger's 32-bit generator: the same numbers on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
