import type { Actor } from '../../model/actor.js';
import type { Mention } from '../mention/mention.js';
import { headKey, tokensOf, type Context } from './context.js';

/** What bodies a noun calls by their sort may be: "the monitoring group", "the country's largest rebel group", "the court". */
const BODIES: ReadonlySet<string> = new Set(['ORGANIZATION', 'ARMED_GROUP', 'IGO', 'GOVERNMENT']);

/** The body whose name stands behind its description: "Chad's largest rebel group, the FLAC", "the monitoring group Libyan Watch". */
export function calledBeside(context: Context, mention: Mention): Actor | null {
  if (!mention.noun || mention.noun.plural || mention.noun.title || !BODIES.has(mention.noun.kind)) return null;
  const names = tokensOf(context, mention).filter((t) => t.head === mention.head && t.rel === 'appos' && t.index > mention.head).map((t) => context.heads.get(headKey(mention.sentence, t.index)));
  const named = names.map((name) => (name?.form === 'NAME' ? context.decided.get(name)?.actor : null)).find((actor) => actor && BODIES.has(actor.kind));
  return named ?? null;
}
