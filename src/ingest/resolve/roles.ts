import type { Actor } from '../../model/actor.js';
import type { Mention, NounPhrase } from '../mention/mention.js';
import type { Context } from './context.js';
import { addRole, knownOwners, stateActorOf } from './context.js';

const FORMS_OF_ADDRESS = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'sir', 'lord', 'lady', 'dame', 'dr', 'dr.', 'prof.', 'professor', 'reverend', 'rev.', 'baroness']);

/** Notes the office that a title beside or before a name gives its bearer. */
export function addPersonRole(context: Context, person: Actor, mention: Mention): void {
  const noun = mention.noun!;
  if (!noun.title || FORMS_OF_ADDRESS.has(noun.noun)) return;
  const owner = knownOwners(context, mention, noun).find(({ by }) => by !== 'IN') ?? knownOwners(context, mention, noun)[0];
  const home = context.gazetteer.homes.get(noun.noun);
  const of = owner?.actor ?? stateActorOf(context, owner?.country ?? home ?? null) ?? (home ? context.gazetteer.actors.get(home) ?? null : null);
  addRole(context, person, { title: titleText(noun), of: of ?? officeOwner(context, person, noun) });
}

const titleText = ({ modifiers, noun }: NounPhrase): string => [...modifiers, noun].join(' ');

/** "President Putin": the office's row tells whose it is. */
function officeOwner(context: Context, person: Actor, { office }: NounPhrase): Actor | null {
  const term = office ? context.gazetteer.offices.of(person.name).find((known) => known.office === office) : undefined;
  return term ? stateActorOf(context, term.of) ?? context.gazetteer.actors.get(term.of) ?? null : null;
}
