import type { Mention } from '../mention/mention.js';
import { child, subtree } from '../text/tree.js';
import { headKey, type Context } from './context.js';

/** Actors whose name alone says what a title is of, so that it needs no words of its own. */
const NAMED = new Set(['STATE', 'IGO', 'ORGANIZATION', 'ARMED_GROUP', 'PERSON']);

/** What a title is of, where that is a part of something: "the Second Asia Department" of "director of the ministry's Second Asia Department". */
export function objectOf(context: Context, { sentence: at, head }: Mention): string | null {
  const sentence = context.sentences[at]!;
  const preposition = sentence.tokens.find((token) => token.head === head && token.index > head && token.rel === 'prep' && token.text === 'of');
  const object = preposition && child(sentence, preposition.index, 'pobj');
  if (!object || object.upos === 'PRON') return null;
  const known = context.byHead.get(headKey(at, object.index));
  if (known?.place || (known?.actor && NAMED.has(known.actor.kind) && context.gazetteer.actors.has(known.actor.id))) return null;
  const words = subtree(sentence, object.index, ['poss', 'det', 'prep', 'appos', 'relcl', 'acl', 'conj', 'punct']).filter((i) => i <= object.index);
  const article = sentence.tokens.some((token) => token.head === object.index && (token.rel === 'det' || token.rel === 'poss'));
  return (article ? ['the'] : []).concat(words.map((i) => sentence.tokens[i]!.text)).join(' ');
}
