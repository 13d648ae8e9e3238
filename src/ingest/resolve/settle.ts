import type { Mention } from '../mention/mention.js';
import { headKey, type Context } from './context.js';
import { apply, type Decision } from './decision.js';
import type { ResolvedMention } from './resolution.js';

/** Keeps a decision, so that those that follow can ask for it. */
export function settle(context: Context, mention: Mention, decision: Decision): ResolvedMention {
  const resolved = apply(mention, decision);
  context.decided.set(mention, resolved);
  const key = headKey(mention.sentence, mention.head);
  if (!context.byHead.get(key)?.actor) context.byHead.set(key, resolved);
  return resolved;
}
