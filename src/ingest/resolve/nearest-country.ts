import type { Mention } from '../mention/mention.js';
import type { Context } from './context.js';

/** The country of the nearest place or state's name: in the sentence first, then in the two before it; null where none is near. */
export function nearestCountry({ decided }: Context, mention: Mention, reach = 2): string | null {
  let best: { distance: number; country: string } | null = null;
  for (const [other, { actor, place }] of decided) {
    const country = place?.country ?? (actor?.kind === 'PERSON' ? null : actor?.country) ?? null;
    if (other === mention || country === null || other.sentence > mention.sentence || mention.sentence - other.sentence > reach) continue;
    const distance = (mention.sentence - other.sentence) * 1000 + Math.abs(other.head - mention.head) + (place ? 0 : 5);
    if (!best || distance < best.distance) best = { distance, country };
  }
  return best?.country ?? null;
}
