import type { Actor } from '../../model/actor.js';
import type { Mention } from '../mention/mention.js';
import type { Context } from './context.js';
import { tokensOf } from './context.js';
import type { Decision } from './decision.js';
import { decide } from './decision.js';

const COUNT: Readonly<Record<string, number>> = { both: 2, either: 2, two: 2, three: 3, four: 4 };
/** How many sentences back those named together may be. */
const REACH = 4;
/** "The countries", "the sides" are two where nothing says how many. */
const PAIRS = new Set(['country', 'side']);

/** "both sides", "the two countries", "the two leaders": the actors named together last, else those of that kind that the text is most about. */
export function decideSeveral(context: Context, mention: Mention): Decision[] {
  const { noun } = mention;
  if (!noun || noun.owners.length) return [];
  const word = tokensOf(context, mention).slice(Math.max(0, mention.first - 2), mention.first).map((token) => COUNT[token.text.toLowerCase()]).find(Boolean);
  const count = word ?? (noun.plural && noun.definite && PAIRS.has(noun.noun) ? 2 : undefined);
  const kinds = context.gazetteer.several.get(noun.noun);
  if (!count || !kinds) return [];
  const fits = ({ actor }: { actor: Actor }): boolean => kinds.includes(actor.kind);
  const together = context.history.lastGroup((met) => fits(met) && mention.sentence - met.sentence <= REACH, count);
  const actors = together.length === count ? together : context.history.foremost(fits, count);
  return actors.length === count ? actors.map((actor) => decide(actor, 0.6, `"${mention.text}": ${together.length === count ? 'named together' : 'what the text is about'}`)) : [];
}
