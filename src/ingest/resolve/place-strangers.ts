import type { Mention } from '../mention/mention.js';
import { knownOwners, type Context } from './context.js';
import type { ResolvedMention } from './resolution.js';

/** Gives people of no known country that of the office that the text gives them; the office's owner may be known only now ("a spokesman for its ministry"). */
export function placeStrangers(context: Context, resolved: readonly ResolvedMention[], titles: ReadonlyMap<Mention, readonly Mention[]>): ResolvedMention[] {
  const countries = new Map<string, string>();
  for (const [mention, { actor }] of context.decided) {
    if (actor?.kind !== 'PERSON' || actor.country !== null || context.gazetteer.actors.has(actor.id) || countries.has(actor.id)) continue;
    for (const told of [mention, ...(titles.get(mention) ?? [])]) {
      const country = told.noun && knownOwners(context, told, told.noun).find((owner) => owner.country !== null && owner.by !== 'IN')?.country;
      if (country) countries.set(actor.id, country);
    }
  }
  return resolved.map((mention) => (mention.actor && countries.has(mention.actor.id) ? { ...mention, actor: { ...mention.actor, country: countries.get(mention.actor.id)! } } : mention));
}
