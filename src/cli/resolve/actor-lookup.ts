import { loadGazetteer, type Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import { createResolveActor, type ResolveActor } from '../../lexicon/lookup/resolve-actor.js';
import { loadLookupRules } from '../../lexicon/lookup/rules.js';
import { DATA } from '../settings.js';

/** Looks actors up in the gazetteer; reads it, where none is given, and indexes its names when first asked. */
export function actorLookup(gazetteer?: Gazetteer): ResolveActor {
  let resolve: ResolveActor | undefined;
  return (name, options) => (resolve ??= createResolveActor(gazetteer ?? loadGazetteer(DATA), loadLookupRules(DATA)))(name, options);
}
