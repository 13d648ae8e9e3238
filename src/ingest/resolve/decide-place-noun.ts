import type { Place } from '../../model/event.js';
import { cutPieces } from '../../lexicon/gazetteer/pieces.js';
import type { Mention } from '../mention/mention.js';
import { knownOwners, type Context } from './context.js';
import type { Decision } from './decision.js';
import { decide, UNDECIDED } from './decision.js';
import { countrySpokenOf } from './nearest-country.js';

/** How many sentences back the town may have been named. */
const REACH = 8;
const WIDER = new Set(['STATE', 'REGION', 'DEMONYM', 'PEOPLE']);

/** Where "the town" is: the one named last; "the capital" is that of its owner, else of the country that the text speaks of. */
export function decidePlaceNoun(context: Context, mention: Mention): Decision {
  const noun = mention.noun!;
  const owner = knownOwners(context, mention, noun).find(({ country }) => country !== null);
  const place = noun.noun === 'capital' ? capitalOf(context, owner?.country ?? countrySpokenOf(context, mention)) : owner ? null : lastNamed(context, mention);
  return place ? decide(null, 0.5, `the ${noun.noun}: ${place.name}`, place) : UNDECIDED;
}

function capitalOf({ gazetteer }: Context, country: string | null): Place | null {
  const [name] = gazetteer.states.get(country ?? '')?.capital ?? [];
  if (name === undefined) return null;
  const pieces = cutPieces(name);
  const rows = gazetteer.names.longest(pieces, 0);
  return rows?.values.find(({ role, actor }) => role === 'CAPITAL' && actor?.country === country)?.place ?? null;
}

function lastNamed({ decided }: Context, mention: Mention): Place | null {
  const before = [...decided.values()].filter(({ sentence, head, place, candidates, by }) => place && by !== 'place-noun' && !WIDER.has(candidates[0]?.role ?? '')
    && (sentence < mention.sentence || (sentence === mention.sentence && head < mention.head)) && mention.sentence - sentence <= REACH);
  return before.sort((a, b) => a.start - b.start).at(-1)?.place ?? null;
}
