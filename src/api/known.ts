import type { ApiContext } from './context.js';
import { badInput } from './errors.js';
import { valuesIn, withValues } from './filter.js';
import type { Filter } from './filter.js';
import { suggestActors } from './suggest-actors.js';

/** Fields of filters that hold ids of actors. */
export const ACTOR_FIELDS = ['source', 'target', 'participant', 'claimedBy'] as const;

/**
 * Throws, with suggestions, where a filter names an actor or an article that the graph doesn't hold; else an answer could be empty for a slip
 * of the pen. @returns the filter with whom merged actors stand behind in their place
 */
export async function checkKnown<W extends Filter>(filter: W, actorFields: readonly string[], { graph, loaders }: ApiContext): Promise<W> {
  const [actor, article] = await Promise.all([
    firstUnknown(valuesIn(filter, actorFields), id => loaders.actor.load(id)),
    firstUnknown(valuesIn(filter, ['article']), id => loaders.article.load(id)),
  ]);
  if (article !== undefined) throw badInput(`There is no article '${article}'`, { argument: 'article', value: article });
  if (actor !== undefined) throw unknownActor(actor, await suggestActors(actor, graph));
  const named = [...new Set(valuesIn(filter, actorFields))];
  const standIns = new Map(await Promise.all(named.map(async id => [id, (await loaders.actor.load(id))!.id] as const)));
  return withValues(filter, actorFields, id => standIns.get(id)!);
}

async function firstUnknown(ids: readonly string[], load: (id: string) => Promise<unknown>): Promise<string | undefined> {
  const found = await Promise.all(ids.map(load));
  return ids.find((_, index) => found[index] === null);
}

function unknownActor(id: string, suggestions: readonly string[]) {
  const quoted = suggestions.map(suggestion => `'${suggestion}'`);
  const hint = quoted.length > 0 ? `Did you mean ${quoted.join(' or ')}?` : 'Look for its id with actors(where: { name: "…" })';
  return badInput(`There is no actor '${id}'. ${hint}`, { argument: 'actor', value: id, suggestions });
}
