import type { GraphQLError } from 'graphql';
import type { ActorNode, NameList } from '../graph/store.js';
import type { ApiContext } from './context.js';
import { badInput } from './errors.js';
import { valuesIn, withValues } from './filter.js';
import type { Filter } from './filter.js';
import { suggestActors, suggestNames } from './suggest.js';

/** Fields of filters that hold ids of actors. */
export const ACTOR_FIELDS = ['source', 'target', 'participant', 'between', 'claimedBy'] as const;

/** Fields that hold names of other things. */
const NAME_FIELDS: readonly { readonly list: NameList; readonly fields: readonly string[]; readonly noun: string }[] = [
  { list: 'place', fields: ['place'], noun: 'place' },
  { list: 'publisher', fields: ['publisher'], noun: 'publisher' },
  { list: 'country', fields: ['country', 'sourceCountry', 'targetCountry'], noun: 'country of an actor' },
  { list: 'placeCountry', fields: ['placeCountry'], noun: 'country of a place' },
];

/**
 * Throws, with suggestions, where a filter names an actor, article, place, publisher or country that the graph doesn't hold; else an answer could
 * be empty for a slip of the pen. @returns the filter with whom merged actors stand behind in their place
 */
export async function checkKnown<W extends Filter>(filter: W, actorFields: readonly string[], context: ApiContext): Promise<W> {
  const [known] = await Promise.all([knownActors(filter, actorFields, context), checkArticles(filter, context), ...NAME_FIELDS.map(names => checkNames(filter, names, context))]);
  return known;
}

async function knownActors<W extends Filter>(filter: W, fields: readonly string[], context: ApiContext): Promise<W> {
  const ids = [...new Set(valuesIn(filter, fields))];
  const standIns = new Map(await Promise.all(ids.map(async id => [id, await context.loaders.standIn.load(id)] as const)));
  const unknown = ids.find(id => standIns.get(id) === null);
  if (unknown !== undefined) throw await unknownActor(unknown, context);
  return withValues(filter, fields, id => standIns.get(id)!);
}

/** An actor, or whom it is merged into. @throws GraphQLError, with suggestions, where there is none */
export async function knownActor(id: string, context: ApiContext): Promise<ActorNode> {
  return (await context.loaders.actor.load(id)) ?? Promise.reject(await unknownActor(id, context));
}

const unknownActor = async (id: string, context: ApiContext): Promise<GraphQLError> =>
  notThere('actor', id, await suggestActors(id, context), 'Look for its id with resolveActor(name: "…")');

async function checkArticles(filter: Filter, { loaders }: ApiContext): Promise<void> {
  for (const id of valuesIn(filter, ['article'])) {
    if ((await loaders.article.load(id)) === null) throw badInput(`There is no article '${id}'`, { argument: 'article', value: id });
  }
}

async function checkNames(filter: Filter, { list, fields, noun }: (typeof NAME_FIELDS)[number], { graph }: ApiContext): Promise<void> {
  const names = [...new Set(valuesIn(filter, fields))];
  if (names.length === 0) return;
  const known = await graph.knownNames(list, names);
  const unknown = names.find(name => !known.has(name));
  if (unknown !== undefined) throw notThere(noun, unknown, await suggestNames(unknown, list, graph), 'Names are in English, codes in capitals');
}

function notThere(noun: string, value: string, suggestions: readonly string[], remedy: string) {
  const quoted = suggestions.map(suggestion => `'${suggestion}'`);
  return badInput(`There is no ${noun} '${value}'. ${quoted.length > 0 ? `Did you mean ${quoted.join(' or ')}?` : remedy}`, { argument: noun, value, suggestions });
}
