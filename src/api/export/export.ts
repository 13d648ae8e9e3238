import type { GraphQLSchema } from 'graphql';
import type { GraphStore } from '../../graph/store.js';
import { coerceFilter, parseFilter } from '../coerce-filter.js';
import type { ApiContext } from '../context.js';
import { badInput } from '../errors.js';
import { checkCircles, readFilter, type Filter } from '../filter.js';
import { checkKnown } from '../known.js';
import { ACTORS } from './actors.js';
import { EVENTS } from './events.js';
import { FORMATS } from './formats.js';
import { RELATIONS } from './relations.js';
import type { Subject } from './subject.js';

const SUBJECTS = { events: EVENTS, relations: RELATIONS, actors: ACTORS } as const;

/** What an export answers. */
export interface Exported {
  readonly type: string;
  /** `events.csv` */
  readonly file: string;
  readonly text: AsyncIterable<string>;
}

/**
 * Prepares an export; it reads a page of the graph whenever its reader wants more, and never holds all of it.
 * @param parameters `format`, `of`, and `where`, which is JSON
 * @throws GraphQLError for one that is missing or unknown, and for a filter that is none
 */
export async function exportOf(parameters: URLSearchParams, schema: GraphQLSchema, graph: GraphStore, context: ApiContext): Promise<Exported> {
  const unknown = [...parameters.keys()].find((name) => !['format', 'of', 'where'].includes(name));
  if (unknown !== undefined) throw badInput(`there is no parameter '${unknown}': give format, of and where`, { argument: unknown });
  const format = choice('format', parameters, Object.keys(FORMATS) as (keyof typeof FORMATS)[]);
  const of = choice('of', parameters, Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[]);
  const subject = SUBJECTS[of] as unknown as Subject<unknown, Filter>;
  const filter = checkCircles(readFilter(coerceFilter<Filter>(parseFilter(parameters.get('where') ?? '{}'), subject.where, schema), context.now()));
  const where = await checkKnown(filter, subject.actorFields, context);
  const { type, write } = FORMATS[format];
  return { type, file: `${of}.${format}`, text: write(subject, () => subject.pages(graph, where)) };
}

function choice<T extends string>(name: string, parameters: URLSearchParams, choices: readonly T[]): T {
  const given = parameters.get(name);
  const chosen = choices.find((one) => one === given);
  if (chosen !== undefined) return chosen;
  throw badInput(`${name} ${given === null ? 'is missing' : `can't be '${given}'`}: give one of ${choices.join(', ')}`, { argument: name, value: given });
}
