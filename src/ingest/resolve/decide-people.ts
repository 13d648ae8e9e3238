import type { Actor } from '../../model/actor.js';
import type { Mention } from '../mention/mention.js';
import { knownOwners, type Context } from './context.js';
import { isPersonName } from './decide-name.js';
import { decidePerson } from './decide-person.js';
import { addPersonRole } from './roles.js';
import { settle } from './settle.js';

/** A person keeps one identity throughout: an office beside any of its mentions tells its country. */
export function decidePeople(context: Context, mentions: readonly Mention[], titles: ReadonlyMap<Mention, readonly Mention[]>): void {
  const people = mentions.filter(isPersonName).map((mention) => ({ mention, decision: decidePerson(context, mention) }));
  const countries = new Map<string, string>();
  for (const { mention, decision } of people) {
    const country = decision.actor?.country ?? (titles.get(mention) ?? []).flatMap((title) => knownOwners(context, title, title.noun!)).find((owner) => owner.country)?.country;
    if (decision.actor && country && !countries.has(decision.actor.id)) countries.set(decision.actor.id, country);
  }
  for (const { mention, decision } of people) {
    const { actor } = decision;
    const known: Actor | null = actor && { ...actor, country: actor.country ?? (context.gazetteer.actors.has(actor.id) ? null : countries.get(actor.id) ?? null) };
    settle(context, mention, { ...decision, actor: known });
    if (known) for (const told of [mention, ...(titles.get(mention) ?? [])]) if (told.noun) addPersonRole(context, known, told);
  }
}
