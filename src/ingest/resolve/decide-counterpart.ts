import { covers } from '../../lexicon/gazetteer/offices.js';
import type { Mention } from '../mention/mention.js';
import { besideHead } from './appositions.js';
import type { Context, KnownOwner } from './context.js';
import { ofOwner } from './decide-title.js';
import { decide, UNDECIDED, type Decision } from './decision.js';
import type { Met } from './history.js';

/** "His Indian counterpart": who holds the office of the person whom the text has just told of, in the state that is named. */
export function decideCounterpart(context: Context, mention: Mention, owners: readonly KnownOwner[]): Decision {
  const named = besideHead(context, mention).map(({ actor }) => actor).find((actor) => actor?.kind === 'PERSON');
  if (named) return decide(named, 0.9, 'named beside it');
  const noun = mention.noun!;
  const owner = owners.find(({ by, country }) => by !== 'POSSESSOR' && country !== null);
  if (!owner) return UNDECIDED;
  const other = context.history.lastSalient((met) => met.full && met.actor.kind === 'PERSON' && met.actor.country !== owner.country);
  const office = other && officeOf(context, other);
  return ofOwner(context, { ...noun, noun: office ?? noun.noun, office, definite: office !== null, modifiers: [] }, owner);
}

/** As the text calls it, else as the rows know of that day. */
function officeOf({ gazetteer, on }: Context, { actor, nouns }: Met): string | null {
  const written = nouns.map((title) => gazetteer.titles.get(title)?.office).find(Boolean);
  return written ?? gazetteer.offices.of(actor.name).find((term) => on !== null && covers(term, on))?.office ?? null;
}
