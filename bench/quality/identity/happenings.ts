import type { Actor } from '../../../src/model/actor.js';
import type { EventKind, Status, TreatyStage } from '../../../src/model/kinds.js';
import { addDays } from '../../../src/graph/identity/days.js';
import { GROUPS, STATES, WORLD, type State } from './world.js';

/** Whose act it was; news may name it in several ways (`name-party.ts`). */
export type Role = { readonly state: State; readonly who: 'STATE' | 'PRESIDENT' | 'MINISTER' | 'ARMY' | 'VICTIMS' | 'PROTESTERS' } | { readonly group: Actor };

/** What really happened, once: all that is told of it is one event. */
export interface Happening {
  readonly id: string;
  /** What makes it easy to confuse with its neighbours. */
  readonly scenario: string;
  readonly kind: EventKind;
  readonly sources: readonly Role[];
  readonly targets: readonly Role[];
  readonly day: string;
  readonly city: string | null;
  readonly cityOf: State | null;
  readonly topic: readonly string[];
  readonly dead: number | null;
  readonly injured: number | null;
  readonly status: Status;
  readonly stage: TreatyStage | null;
  /** Whether the same parties do the like often, so that nobody would tell it by its week or month alone. */
  readonly repeated: boolean;
  /** Told ahead of the day. */
  readonly announced: boolean;
  /** A look back at a whole month of it. */
  readonly summary: boolean;
  readonly reports: number;
}

export type Random = () => number;
type Shape = Pick<Happening, 'kind' | 'sources' | 'targets' | 'day' | 'topic'> & Partial<Happening>;

export const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!;
export const between = (least: number, most: number, random: Random): number => least + Math.floor(random() * (most - least + 1));

const TOPIC_OF: Partial<Record<EventKind, string>> = {
  ATTACK: 'force', COERCION: 'force', MEETING: 'talks', COOPERATION: 'talks', TREATY: 'talks', AGREEMENT: 'talks',
  AID: 'help', SUPPORT: 'help', SANCTION: 'penalty', PROTEST: 'streets', WITHDRAWAL: 'force',
};
const topicsOf = (kind: EventKind): readonly (readonly string[])[] => WORLD.topics[TOPIC_OF[kind] ?? 'words']!;
const RECIPROCAL: ReadonlySet<EventKind> = new Set(['MEETING', 'TREATY', 'COOPERATION', 'AGREEMENT']);
/** Kinds that words do: they have no place of their own, and no dead. */
const SAID: ReadonlySet<EventKind> = new Set(['CONDEMNATION', 'ACCUSATION', 'REQUEST', 'THREAT', 'SANCTION', 'AID', 'SUPPORT', 'CONCESSION', 'AGREEMENT']);

/** Makes one instance of a scenario: happenings that are told in the same weeks between the same parties. */
type Scenario = (random: Random) => readonly Shape[];

const of = (state: State, who: Extract<Role, { state: State }>['who'] = 'STATE'): Role => ({ state, who });
const two = (random: Random): readonly [State, State] => {
  const a = pick(STATES, random);
  return [a, pick(STATES.filter((one) => one !== a), random)];
};
const someDay = (random: Random): string => addDays('2031-03-01', between(0, 80, random));
const topic = (kind: EventKind, random: Random): readonly string[] => pick(topicsOf(kind), random);
const place = (state: State, random: Random): Pick<Happening, 'city' | 'cityOf'> => ({ city: pick(state.cities, random), cityOf: state });
const losses = (random: Random): Pick<Happening, 'dead' | 'injured'> => ({ dead: random() < 0.6 ? between(1, 40, random) : null, injured: random() < 0.4 ? between(2, 90, random) : null });

/** An act of one towards another, as its kind has it. */
function act(kind: EventKind, a: State, b: State, day: string, random: Random): Shape {
  const said = { kind, day, topic: topic(kind, random) };
  if (RECIPROCAL.has(kind)) {
    const who = pick(['STATE', 'PRESIDENT', 'MINISTER'] as const, random);
    return { ...said, sources: [of(a, who), of(b, who)], targets: [], ...place(pick([a, b], random), random), stage: kind === 'TREATY' ? 'SIGNED' : null };
  }
  if (kind === 'PROTEST') return { ...said, sources: [of(a, 'PROTESTERS')], targets: [of(pick([a, b], random))], ...place(a, random) };
  if (SAID.has(kind)) return { ...said, sources: [of(a, pick(['STATE', 'PRESIDENT', 'MINISTER'] as const, random))], targets: [of(b)] };
  const source = random() < 0.25 ? { group: pick(GROUPS.filter((group) => group.kind === 'ARMED_GROUP'), random) } : of(a, 'ARMY');
  return { ...said, sources: [source], targets: [of(b, kind === 'ATTACK' ? 'VICTIMS' : 'STATE')], ...place(b, random), ...(kind === 'ATTACK' && losses(random)) };
}

const again = (shape: Shape, random: Random, change: Partial<Shape>): Shape =>
  ({ ...shape, topic: random() < 0.5 ? shape.topic : topic(shape.kind, random), ...(shape.kind === 'ATTACK' && losses(random)), ...change });

const HARD: readonly EventKind[] = ['ATTACK', 'CONDEMNATION', 'MEETING', 'SANCTION', 'ACCUSATION', 'COERCION', 'AID', 'PROTEST'];

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'on its own': (random) => [act(pick(Object.keys(WORLD.verbs) as EventKind[], random), ...two(random), someDay(random), random)],
  'another day': (random) => {
    const first = act(pick(HARD, random), ...two(random), someDay(random), random);
    return [first, again(first, random, { day: addDays(first.day, between(1, 6, random)) })];
  },
  'another place': (random) => {
    const [a, b] = two(random);
    const first = act(pick(['ATTACK', 'PROTEST', 'ATTACK'], random), a, b, someDay(random), random);
    return [first, again(first, random, { city: pick(first.cityOf!.cities.filter((city) => city !== first.city), random) })];
  },
  'another official': (random) => {
    const first = act(pick(['CONDEMNATION', 'ACCUSATION', 'REQUEST', 'THREAT'], random), ...two(random), someDay(random), random);
    const { state } = first.sources[0] as Extract<Role, { state: State }>;
    return [{ ...first, sources: [of(state, 'MINISTER')] }, again(first, random, { sources: [of(state, 'PRESIDENT')], day: addDays(first.day, between(0, 1, random)) })];
  },
  'another organ': (random) => {
    const first = act(pick(['CONDEMNATION', 'ACCUSATION', 'REQUEST', 'THREAT'], random), ...two(random), someDay(random), random);
    const { state } = first.sources[0] as Extract<Role, { state: State }>;
    return [{ ...first, sources: [of(state, 'MINISTER')] }, again(first, random, { sources: [of(state, 'ARMY')], day: addDays(first.day, between(0, 1, random)) })];
  },
  'announced and next': (random) => {
    const [a, b] = two(random);
    const first = act('MEETING', a, b, someDay(random), random);
    return [{ ...first, announced: true }, again(first, random, { status: 'PLANNED', ...place(b, random), reports: 2 })];
  },
  'daily shelling': (random) => {
    const [a, b] = two(random);
    const first = act('ATTACK', a, b, '2031-04-01', random);
    const days = Array.from({ length: 10 }, (_, i) => again(first, random, { day: addDays(first.day, i + (i > 6 ? between(1, 12, random) : 0)), ...place(b, random) }));
    return [...days.filter((shape, i) => days.findIndex(({ day }) => day === shape.day) === i), again(first, random, { summary: true, dead: between(60, 300, random), city: null, reports: 2 })];
  },
  'two meetings in a week': (random) => {
    const [a, b] = two(random);
    const first = act('MEETING', a, b, someDay(random), random);
    return [first, again(first, random, { day: addDays(first.day, between(2, 5, random)), ...place(random() < 0.5 ? a : b, random) })];
  },
  'did not': (random) => {
    const first = act(pick(['ATTACK', 'MEETING', 'SANCTION', 'CONDEMNATION'], random), ...two(random), someDay(random), random);
    return [first, { ...first, status: 'NEGATED', dead: null, injured: null, day: addDays(first.day, between(0, 1, random)), reports: 2 }];
  },
  'stages of a treaty': (random) => {
    const first = act('TREATY', ...two(random), someDay(random), random);
    return [{ ...first, stage: 'NEGOTIATING' }, { ...first, stage: 'SIGNED', day: addDays(first.day, between(2, 9, random)) }, { ...first, stage: 'RATIFIED', day: addDays(first.day, between(12, 40, random)) }];
  },
  'another who did the same': (random) => {
    const [a, b] = two(random);
    const first = act(pick(['SANCTION', 'AID', 'CONDEMNATION'], random), a, b, someDay(random), random);
    const other = random() < 0.3 ? { group: GROUPS[2]! } : of(pick(STATES.filter((one) => one !== a && one !== b), random));
    return [first, { ...first, sources: [other] }];
  },
  'the other way round': (random) => {
    const [a, b] = two(random);
    const kind = pick(['ATTACK', 'CONDEMNATION', 'ACCUSATION', 'SANCTION'] as const, random);
    const first = act(kind, a, b, someDay(random), random);
    return [first, { ...act(kind, b, a, addDays(first.day, between(0, 1, random)), random), topic: first.topic }];
  },
  'summit of many': (random) => {
    const [a, b] = two(random);
    const others = STATES.filter((one) => one !== a && one !== b).slice(0, 3);
    const first = act('MEETING', a, b, someDay(random), random);
    return [{ ...first, sources: [a, b, ...others].map((state) => of(state)), reports: 5 }, again(first, random, { sources: [of(a), of(b)], day: addDays(first.day, 1) })];
  },
};

const COUNTS: readonly (readonly [scenario: string, times: number])[] = [
  ['on its own', 26], ['another day', 10], ['another place', 8], ['another official', 8], ['another organ', 6], ['announced and next', 6], ['daily shelling', 4],
  ['two meetings in a week', 6], ['did not', 6], ['stages of a treaty', 4], ['another who did the same', 6], ['the other way round', 6], ['summit of many', 4],
];

/** Happenings, scenario by scenario; the half that each scenario's instances fall into alternates. */
export function makeHappenings(random: Random): Readonly<Record<'tuned' | 'heldOut', readonly Happening[]>> {
  const halves: Record<'tuned' | 'heldOut', Happening[]> = { tuned: [], heldOut: [] };
  for (const [scenario, times] of COUNTS) {
    for (let time = 0; time < times; time++) {
      const shapes = SCENARIOS[scenario]!(random);
      halves[time % 2 === 0 ? 'tuned' : 'heldOut'].push(...shapes.map((shape, index) => whole(shape, scenario, `${scenario} ${time}.${index}`, shapes.length > 1, random)));
    }
  }
  return halves;
}

const whole = (shape: Shape, scenario: string, id: string, repeated: boolean, random: Random): Happening => ({
  city: null, cityOf: null, dead: null, injured: null, status: 'ACTUAL', stage: null, announced: false, summary: false,
  repeated, reports: between(2, 5, random), ...shape, id, scenario,
});
