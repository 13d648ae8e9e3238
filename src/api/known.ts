import type { GraphQLError } from 'graphql';
import type { ActorNode, NameList } from '../graph/store.js';
import type { ApiContext } from './context.js';
import { badInput } from './errors.js';
import { holdsEach, valuesIn, withValues } from './filter.js';
import type { Filter } from './filter.js';
import { suggestActors, suggestNames } from './suggest.js';
import { eventsOfView } from './views/events-of-view.js';
import type { View } from './views/view.js';

/** Fields of filters that hold ids of actors. */
export const ACTOR_FIELDS = ['source', 'target', 'participant', 'between', 'claimedBy'] as const;

/** Fields that hold names of other things. */
const NAME_FIELDS: readonly { readonly list: NameList; readonly fields: readonly string[]; readonly noun: string }[] = [
  { list: 'place', fields: ['place'], noun: 'place' },
  { list: 'publisher', fields: ['publisher'], noun: 'publisher' },
  { list: 'country', fields: ['country', 'sourceCountry', 'targetCountry'], noun: 'country of an actor' },
  { list: 'placeCountry', fields: ['placeCountry'], noun: 'country of a place' },
];

const NAMING = [...ACTOR_FIELDS, 'article', ...NAME_FIELDS.flatMap(({ fields }) => fields)];

/** Whether anything that passes a filter shows that all it names is there. A merged actor has nothing that passes. */
export const isProvable = (filter: Filter): boolean => holdsEach(filter, NAMING);

/**
 * Throws, with suggestions, where a filter names an actor, article, place, publisher or country that the graph doesn't hold; else an answer could
 * be empty for a slip of the pen. @returns the filter with whom merged actors stand behind in their place
 */
export async function checkKnown<W extends Filter>(filter: W, actorFields: readonly string[], context: ApiContext): Promise<W> {
  const [known] = await Promise.all([knownActors(filter, actorFields, context), checkArticles(filter, context), ...NAME_FIELDS.map(names => checkNames(filter, names, context))]);
  return known;
}

async function knownActors<W extends Filter>(filter: W, fields: readonly string[], context: ApiContext): Promise<W> {
  const standIns = await standInsOf(filter, fields, context);
  const unknown = [...standIns].find(([, standIn]) => standIn === null);
  if (unknown !== undefined) throw await unknownActor(unknown[0], context);
  return withValues(filter, fields, id => standIns.get(id)!);
}

/** A filter with whom merged actors stand behind in their place; it may name what the graph doesn't hold, and then finds nothing. */
export async function behindMerged<W extends Filter>(filter: W, fields: readonly string[], context: ApiContext): Promise<W> {
  const standIns = await standInsOf(filter, fields, context);
  return withValues(filter, fields, id => standIns.get(id) ?? id);
}

async function standInsOf(filter: Filter, fields: readonly string[], { loaders }: ApiContext): Promise<ReadonlyMap<string, string | null>> {
  const ids = [...new Set(valuesIn(filter, fields))];
  return new Map(await Promise.all(ids.map(async id => [id, await loaders.standIn.load(id)] as const)));
}

/** An actor, or whom it is merged into; for a view's readers, only one that its events name. @throws GraphQLError where there is none, with suggestions to all others */
export async function knownActor(id: string, context: ApiContext): Promise<ActorNode> {
  const { loaders, caller: { view } } = context;
  const actor = await loaders.actor.load(id);
  if (!view) return actor ?? Promise.reject(await unknownActor(id, context));
  if (actor !== null && await isIn(view, actor, context)) return actor;
  throw badInput(`This view shows no actor '${id}': name one that its pictures show`, { argument: 'actor', value: id });
}

async function isIn(view: View, { id }: ActorNode, context: ApiContext): Promise<boolean> {
  const events = await checkKnown(eventsOfView(view, context.now()), ACTOR_FIELDS, context);
  const { edges } = await context.graph.events({ AND: [{ participant: [id] }, events] }, { first: 1 });
  return edges.length > 0;
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
