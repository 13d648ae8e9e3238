import { addDays, mondayOf } from '../../../src/graph/identity/days.js';
import type { Actor } from '../../../src/model/actor.js';
import type { ArticleFacts, Place, When } from '../../../src/model/event.js';
import type { EventKind } from '../../../src/model/kinds.js';
import { article, factsOf } from '../../../test/graph/facts.js';
import { between, pick, type Happening, type Random, type Role } from './happenings.js';
import { namesOf } from './name-party.js';
import { WORLD } from './world.js';

/** One article about a happening, and in what it says less or other than what was. */
export interface Variation {
  readonly facts: ArticleFacts;
  readonly happening: Happening;
  /** Its words for what it was about. */
  readonly phrases: readonly string[];
  readonly traits: readonly string[];
}

export const OTHER_KIND: Partial<Record<EventKind, EventKind>> = {
  ATTACK: 'COERCION', COERCION: 'ATTACK', CONDEMNATION: 'ACCUSATION', ACCUSATION: 'CONDEMNATION', MEETING: 'COOPERATION', COOPERATION: 'MEETING',
  TREATY: 'AGREEMENT', AGREEMENT: 'TREATY', AID: 'SUPPORT', SUPPORT: 'AID', WITHDRAWAL: 'CONCESSION', CONCESSION: 'WITHDRAWAL',
};

/** What a list of chances, each with what comes of it, comes to; the last takes the rest. */
function chance<T>(random: Random, ...ways: readonly (readonly [share: number, value: T])[]): T {
  let left = random();
  return (ways.find(([share]) => (left -= share) < 0) ?? ways.at(-1)!)[1];
}

interface Dated {
  readonly when: When | null;
  readonly publishedAt: string;
  readonly trait: string | null;
}

function dateOf({ day, repeated, summary, status, announced }: Happening, random: Random): Dated {
  const exact = (at: string, lag: number, trait: string | null, basis: When['basis'] = 'STATED'): Dated =>
    ({ when: { start: at, end: at, precision: 'DAY', basis }, publishedAt: addDays(day, lag), trait });
  if (summary) return { ...span(`${day.slice(0, 8)}01`, `${day.slice(0, 8)}30`, 'MONTH', addDays(day, 31)), trait: null };
  if (status === 'PLANNED') return { when: null, publishedAt: day, trait: null };
  if (announced && random() < 0.4) return exact(day, -between(1, 4, random), 'told ahead');
  return chance<() => Dated>(random,
    [0.45, () => exact(day, between(0, 4, random), null)],
    [0.15, () => exact(day, between(0, 2, random), null, 'RELATIVE')],
    [0.04, () => exact(addDays(day, random() < 0.5 ? 1 : -1), between(1, 2, random), 'a day off')],
    [repeated ? 0 : 0.08, () => ({ ...span(mondayOf(day), addDays(mondayOf(day), 6), 'WEEK', addDays(day, between(1, 5, random))), trait: 'its week alone' })],
    [repeated ? 0 : 0.06, () => ({ ...span(`${day.slice(0, 8)}01`, addDays(`${addDays(`${day.slice(0, 8)}01`, 31).slice(0, 8)}01`, -1), 'MONTH', addDays(day, between(5, 30, random))), trait: 'its month alone' })],
    [1, () => {
      const lag = chance(random, [0.7, 0], [0.25, 1], [1, 2]);
      return { when: null, publishedAt: addDays(day, lag), trait: lag === 0 ? 'published that day' : 'published a day or two after' };
    }],
  )();
}

const span = (start: string, end: string, precision: When['precision'], publishedAt: string): Omit<Dated, 'trait'> =>
  ({ when: { start, end, precision, basis: 'STATED' }, publishedAt });

interface Named {
  readonly parties: readonly Actor[];
  readonly trait: string | null;
}

function partiesOf(roles: readonly Role[], kind: EventKind, untold: number, random: Random): Named {
  if (roles.length > 0 && random() < untold) return { parties: [], trait: 'a side untold' };
  const some = roles.length > 2 ? [...roles].sort(() => random() - 0.5).slice(0, between(2, roles.length, random)) : roles;
  const parties = some.map((role) => pick(namesOf(role, kind), random));
  const changed = parties.some((actor, i) => { const role = some[i]!; return 'state' in role && role.who === 'STATE' ? actor !== role.state.whole : false; });
  return { parties, trait: changed ? 'an organ for the state' : some.length < roles.length ? 'some of many' : null };
}

function placeOf({ city, cityOf }: Happening, random: Random): { readonly place: Place | null; readonly trait: string | null } {
  if (city === null || cityOf === null) return { place: null, trait: null };
  const { name, country } = cityOf.whole;
  const [row, col] = [cityOf.cities.indexOf(city), name.charCodeAt(0) - 60];
  const spot = (at: string): Place => ({ name: at, country, latitude: at === city ? row : 0, longitude: col });
  return chance<{ readonly place: Place | null; readonly trait: string | null }>(random,
    [0.47, { place: spot(city), trait: null }],
    [0.03, { place: spot(cityOf.cities[0]!), trait: city === cityOf.cities[0] ? null : 'the capital for the place' }],
    [0.2, { place: { name, country, latitude: null, longitude: null }, trait: 'only the country' }],
    [1, { place: null, trait: 'no place' }]);
}

/** Counts rise, and differ among those who count. */
function figureOf(figure: number | null, random: Random): number | null {
  if (figure === null) return null;
  return chance<number | null>(random, [0.5, figure], [0.25, null], [0.2, Math.max(1, Math.round(figure * (0.7 + 0.6 * random())))], [1, Math.max(1, Math.round(figure / 5))]);
}

const listed = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);

/**
 * Tells a happening once more, as another newsroom would.
 * @param flash whether it is one line that says in one way what it was about, where an article says it in up to three
 */
export function tell(happening: Happening, number: number, flash: boolean, random: Random): Variation {
  const reciprocal = happening.targets.length === 0;
  const kind = random() < 0.1 ? OTHER_KIND[happening.kind] ?? happening.kind : happening.kind;
  const { when, publishedAt, trait } = dateOf(happening, random);
  const source = partiesOf(happening.sources, happening.kind, reciprocal ? 0 : 0.05, random);
  const target = partiesOf(happening.targets, happening.kind, source.parties.length === 0 ? 0 : 0.08, random);
  const where = placeOf(happening, random);
  const [dead, injured] = [figureOf(happening.dead, random), figureOf(happening.injured, random)];
  const verb = pick(WORLD.verbs[kind]!, random);
  const [sources, targets] = [source, target].map(({ parties }) => parties.map(({ name }) => name));
  const [subject, object] = reciprocal ? [sources![0]!, listed(sources!.slice(1))] : [listed(sources!) || 'Unidentified attackers', listed(targets!) || 'its neighbour'];
  const deed = happening.status === 'NEGATED' ? `never ${verb}` : happening.status === 'PLANNED' || trait === 'told ahead' ? `will have ${verb}` : verb;
  const toll = dead === null ? '' : `, leaving ${dead} dead`;
  const order = Math.floor(random() * happening.topic.length);
  const phrases = [...happening.topic.slice(order), ...happening.topic.slice(0, order)].slice(0, flash ? 1 : chance(random, [0.4, 1], [0.4, 2], [1, 3]));
  const sentence = `${subject} ${deed} ${object} ${phrases.join(', ')}${where.place === null ? '' : ` in ${where.place.name}`}${toll}${pick(WORLD.tails, random)}.`;
  const page = article(`${sentence}\n\nStory ${number}.`, { publisher: pick(WORLD.publishers, random), publishedAt: `${publishedAt}T${String(between(5, 22, random)).padStart(2, '0')}:00:00Z` });
  const facts = factsOf(page, [{
    kind, sentence, trigger: verb, source: source.parties.map((one) => [one.name, one]), target: target.parties.map((one) => [one.name, one]),
    when, place: where.place, dead, injured, status: trait === 'told ahead' ? 'PLANNED' : happening.status, stage: kind === 'TREATY' ? happening.stage ?? 'SIGNED' : null,
  }]);
  const otherKind = kind === happening.kind ? null : 'another kind of the family';
  return { facts, happening, phrases, traits: [trait, source.trait, target.trait, where.trait, otherKind].filter((one) => one !== null) };
}
