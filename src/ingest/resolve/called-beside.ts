import type { Actor } from '../../model/actor.js';
import type { Mention } from '../mention/mention.js';
import { besideHead } from './appositions.js';
import type { Context } from './context.js';

/** What bodies a noun calls by their sort may be: "the monitoring group", "the country's largest rebel group", "the court". */
const BODIES: ReadonlySet<string> = new Set(['ORGANIZATION', 'ARMED_GROUP', 'IGO', 'GOVERNMENT']);

/** The body whose name stands behind its description: "Chad's largest rebel group, the FLAC", "the monitoring group Libyan Watch". */
export function calledBeside(context: Context, mention: Mention): Actor | null {
  if (!mention.noun || mention.noun.plural || mention.noun.title || !BODIES.has(mention.noun.kind)) return null;
  const named = besideHead(context, mention).find(({ form, actor, first }) => form === 'NAME' && first > mention.head && actor !== null && BODIES.has(actor.kind));
  return named?.actor ?? null;
}
