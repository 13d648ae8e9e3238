import type { Actor, MentionedActor, Role } from '../../model/actor.js';
import type { ResolvedMention } from './resolution.js';

/** Each actor once, in order of first mention, with its surfaces and offices. */
export function collectActors(mentions: readonly ResolvedMention[], rolesOf: (person: Actor) => readonly Role[]): MentionedActor[] {
  const actors = new Map<string, MentionedActor>();
  for (const { actor, text, form } of mentions) {
    if (!actor) continue;
    const known = actors.get(actor.id);
    const surfaces = form === 'PRONOUN' || known?.surfaces.includes(text) ? known?.surfaces ?? [] : [...(known?.surfaces ?? []), text];
    actors.set(actor.id, { ...(known ?? actor), surfaces, roles: known?.roles ?? rolesOf(actor) });
  }
  return [...actors.values()];
}
