import type { Participant } from '../../model/event.js';
import type { Sentence } from '../text/sentence.js';
import { attached, deepObject } from './arguments.js';
import { namedAt } from './participants.js';
import type { SentenceMentions } from './sentence-mentions.js';

/** Where a thing is that is acted on: "bombed targets in Chad" is aimed at Chad. Nobody where the object is no common noun. */
export function sceneOf(s: Sentence, verb: number, mentions: SentenceMentions): Participant[] {
  const object = deepObject(s, verb);
  if (object < 0 || s.tokens[object]!.upos !== 'NOUN') return [];
  return attached(s, verb, mentions.links.places).map((head) => namedAt(s, head, mentions)).find((found) => found.length) ?? [];
}
