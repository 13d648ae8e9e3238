import type { Place } from '../../model/event.js';
import type { Sentence } from '../text/sentence.js';
import { children } from '../text/tree.js';
import type { SentenceMentions } from './participants.js';

const LOCATIVE = new Set(['in', 'at', 'near', 'outside', 'off', 'inside', 'around', 'on', 'to', 'into', 'over']);
const DOWN = new Set(['prep', 'pobj', 'dobj', 'nsubjpass', 'compound', 'nmod', 'appos', 'nsubj']);

/** Where the event told by `trigger`, carried by `verb`, happened: the nearest place behind "in", "at", "near" that hangs on either. */
export function placeOf(s: Sentence, trigger: number, verb: number, mentions: SentenceMentions): Place | null {
  let level = trigger === verb ? [trigger] : [trigger, verb];
  for (let depth = 0; depth < 6 && level.length; depth++) {
    for (const index of level) {
      const token = s.tokens[index]!;
      const link = token.rel === 'pobj' ? s.tokens[token.head] : undefined;
      const mention = link && LOCATIVE.has(link.lemma.toLowerCase()) ? mentions.placeAt(index) : null;
      if (mention?.place) return mention.place;
    }
    level = level.flatMap((i) => children(s, i).filter((t) => DOWN.has(t.rel)).map((t) => t.index));
  }
  return null;
}
