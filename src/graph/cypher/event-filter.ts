import type { EventWhere } from '../where.js';
import { toldThen } from './as-of.js';
import { beginsWithAny, oneOf, within } from './compare.js';
import { questionsOf, type Question } from './event-questions.js';
import { where, type Binder } from './statement.js';

/** Where a filter is compiled to: its parameters, a number for each question, and what is asked behind edges. */
interface Scope extends Binder {
  readonly asked: string[];
  count(): number;
}

export interface MatchOptions {
  /** As what was known then; else events that no report tells of any more are left out. */
  readonly asOf?: string | undefined;
  /** What must hold of `e` besides. */
  readonly and?: readonly string[] | undefined;
}

/**
 * A clause that binds each event of a filter once, as `e`. It starts to read from the actor, article or place that the filter names, so that the
 * engine needn't look at every event; else from the events in the order of `sort`.
 */
export function matchEvents(filter: EventWhere, binder: Binder, { asOf, and = [] }: MatchOptions = {}): string {
  const scope = scopeOf(binder);
  const all = conjunctsOf(filter);
  const questions = all.flatMap(questionsOf);
  const start = all.some(({ id }) => id !== undefined) ? undefined : startOf(questions);
  const from = start?.ask(scope.count(), binder);
  const own = [
    ...(from?.holds ?? ["e.sort >= ''"]),
    ...(asOf === undefined ? ['e.reports > 0'] : []),
    ...all.flatMap((one) => propertiesOf(one, binder)),
    ...and,
  ];
  const behind = [...questions.filter((question) => question !== start).map((question) => named(question, scope)), ...all.flatMap((one) => connectives(one, scope))];
  return [
    `MATCH ${(from?.ways ?? '(e)').replace('(e)', '(e:Event)')}`, where(own),
    ...(from === undefined ? [] : ['WITH DISTINCT e']),
    ...(asOf === undefined ? [] : [toldThen(asOf, binder)]),
    // LadybugDB 0.19 answers wrongly where EXISTS stands in a condition beside others, so each is asked first and named.
    ...(behind.length === 0 ? [] : [`WITH ${['e', ...scope.asked].join(', ')}`, where(behind)]),
  ].join('\n');
}

function scopeOf(binder: Binder): Scope {
  let n = 0;
  return { ...binder, asked: [], count: () => n++ };
}

/** A filter without the ANDs in it: all of these hold. */
const conjunctsOf = ({ AND = [], ...own }: EventWhere): readonly EventWhere[] => [own, ...AND.flatMap(conjunctsOf)];

const startOf = (questions: readonly Question[]): Question | undefined =>
  questions.filter(({ rank }) => rank !== null).sort((a, b) => a.rank! - b.rank!)[0];

const LISTS = ['id', 'kind', 'ploverType', 'ploverMode', 'quad', 'status', 'stage', 'precision'] as const;
const NUMBERS = ['score', 'dead', 'injured', 'independentSources'] as const;

const propertiesOf = (filter: EventWhere, binder: Binder): readonly string[] => [
  ...LISTS.flatMap((name) => oneOf(`e.${name}`, filter[name], binder)),
  ...beginsWithAny('e.cameo', filter.cameo, binder),
  ...NUMBERS.flatMap((name) => within(`e.${name}`, filter[name], binder)),
  ...overlaps(filter.happened, binder),
];

/** `sort` is the first day, empty where there is none, and the lists' order: so what happened later than a range is not even looked at. */
const overlaps = (range: EventWhere['happened'], { bind }: Binder): readonly string[] => [
  ...(range?.from === undefined ? [] : [`e.latest >= ${bind(range.from)}`]),
  ...(range?.to === undefined ? [] : [`e.sort > ''`, `e.sort <= ${bind(range.to)}`]),
];

function connectives({ OR, NOT }: EventWhere, scope: Scope): readonly string[] {
  return [
    ...(OR === undefined ? [] : [`(${OR.map((part) => allOf(part, scope)).join(' OR ') || 'false'})`]),
    ...(NOT === undefined ? [] : [`NOT coalesce(${allOf(NOT, scope)}, false)`]),
  ];
}

function allOf(filter: EventWhere, scope: Scope): string {
  const parts = conjunctsOf(filter).flatMap((one) => [...propertiesOf(one, scope), ...questionsOf(one).map((question) => named(question, scope)), ...connectives(one, scope)]);
  return parts.length === 0 ? 'true' : `(${parts.join(' AND ')})`;
}

function named(question: Question, scope: Scope): string {
  const { ways, holds } = question.ask(scope.count(), scope);
  const name = `asked${scope.asked.length}`;
  scope.asked.push(`EXISTS { MATCH ${ways} ${where(holds)} } AS ${name}`);
  return name;
}
