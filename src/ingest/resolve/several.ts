import type { Actor } from '../../model/actor.js';
import type { Mention } from '../mention/mention.js';
import type { Context } from './context.js';
import { tokensOf } from './context.js';
import type { Decision } from './decision.js';
import { decide } from './decision.js';

const COUNT: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4 };
const STATES = new Set(['country', 'nation', 'state', 'side', 'neighbour', 'neighbor', 'government', 'party', 'ally', 'power', 'capital']);
const PEOPLE = new Set(['leader', 'president', 'minister', 'man', 'official', 'foreign minister', 'prime minister', 'diplomat', 'rival', 'statesman']);

/** "both sides", "the two countries", "the two leaders": the actors named together last, else the last ones of that kind. */
export function decideSeveral(context: Context, mention: Mention): Decision[] {
  const { noun } = mention;
  if (!noun?.plural || noun.owners.length) return [];
  const word = tokensOf(context, mention).slice(Math.max(0, mention.first - 2), mention.first).map((token) => COUNT[token.text.toLowerCase()]).find(Boolean);
  const count = word ?? (noun.definite && (noun.noun === 'country' || noun.noun === 'side') ? 2 : undefined);
  if (!count) return [];
  const kinds = STATES.has(noun.noun) ? ['STATE', ...(noun.noun === 'side' || noun.noun === 'party' ? ['ARMED_GROUP', 'ORGANIZATION'] : [])] : PEOPLE.has(noun.noun) ? ['PERSON'] : [];
  if (!kinds.length) return [];
  const fits = ({ actor }: { actor: Actor }): boolean => kinds.includes(actor.kind);
  const together = context.history.lastGroup(fits, count);
  const actors = together.length === count ? together : context.history.lastDistinct(fits, count);
  return actors.length === count ? actors.map((actor) => decide(actor, 0.6, `"${mention.text}": ${together.length === count ? 'named together' : 'met last'}`)) : [];
}
