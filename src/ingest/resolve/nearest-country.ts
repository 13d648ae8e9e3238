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

/** The country that a text speaks of where a word stands: of the place named before it in its sentence ("In Lima the ministry …"), else named in most sentences so far, the later of two equals. */
export function countrySpokenOf({ decided }: Context, mention: Mention): string | null {
  const before = [...decided.values()].filter(({ sentence, head }) => sentence < mention.sentence || (sentence === mention.sentence && head < mention.head));
  const here = before.findLast(({ sentence, place, actor }) => sentence === mention.sentence && place?.country && !actor)?.place?.country;
  const naming = new Map<string, Set<number>>();
  for (const { actor, place, sentence } of here ? [] : before) {
    const country = place?.country ?? actor?.country;
    if (country) naming.set(country, (naming.get(country) ?? new Set()).add(sentence));
  }
  return here ?? [...naming].reduce<[string, Set<number>] | null>((best, one) => (best && best[1].size > one[1].size ? best : one), null)?.[0] ?? null;
}
