import type { Place } from '../../model/event.js';
import type { Sentence } from '../text/sentence.js';
import { children } from '../text/tree.js';
import { continued, occasionOf } from './continued.js';
import type { SentenceMentions } from './participants.js';

const LOCATIVE = new Set(['in', 'at', 'near', 'outside', 'off', 'inside', 'around', 'on', 'to', 'into', 'over', 'through']);
const DOWN = new Set(['prep', 'pobj', 'dobj', 'nsubjpass', 'compound', 'nmod', 'appos', 'nsubj']);

interface Spot {
  readonly index: number;
  /** Behind "in", "at", "near", or itself what is acted on: a place here says where. */
  readonly located: boolean;
}

/** Where the event told by `trigger`, carried by `verb`, happened: the nearest place behind "in", "at", "near" below either, or acted on; else where what it goes on from did. */
export function placeOf(s: Sentence, trigger: number, verb: number, mentions: SentenceMentions): Place | null {
  const own = placeBelow(s, trigger, verb, mentions);
  const above = own ? null : continued(s, s.tokens[verb]!) ?? occasionOf(s, s.tokens[trigger]!);
  return above ? placeOf(s, above.index, above.index, mentions) : own;
}

function placeBelow(s: Sentence, trigger: number, verb: number, mentions: SentenceMentions): Place | null {
  let level: Spot[] = [...new Set([trigger, verb])].map((index) => ({ index, located: false }));
  for (let depth = 0; depth < 6 && level.length; depth++) {
    const place = level.filter((spot) => spot.located).map((spot) => mentions.placeAt(spot.index)?.place).find(Boolean);
    if (place) return place;
    level = level.flatMap((spot) => children(s, spot.index).filter((t) => DOWN.has(t.rel)).map((t) => ({
      index: t.index,
      located: t.rel === 'dobj' || t.rel === 'nsubjpass' || (t.rel === 'prep' && t.lemma !== 'of' ? LOCATIVE.has(t.lemma) : spot.located),
    })));
  }
  return null;
}
