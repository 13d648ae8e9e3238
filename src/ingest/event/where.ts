import type { Place } from '../../model/event.js';
import type { Sentence, Token } from '../text/sentence.js';
import { children } from '../text/tree.js';
import { deepObject, isVerb } from './arguments.js';
import { continued, eventAbove, occasionOf } from './continued.js';
import type { SentenceMentions } from './sentence-mentions.js';

const DOWN = new Set(['prep', 'pobj', 'dobj', 'nsubjpass', 'compound', 'nmod', 'appos', 'nsubj']);
/** Steps down from an event to its place. */
const DEEPEST = 8;

interface Spot {
  readonly index: number;
  /** Behind "in", "at", "near", or itself what is acted on: a place here says where. */
  readonly located: boolean;
}

/**
 * Where the event told by `trigger`, carried by `verb`, happened: the nearest place behind "in", "at", "near" below either, or acted on; else where what it goes on from did.
 * @param done it is no speech, so that what it is aimed at is where it happens
 */
export function placeOf(s: Sentence, trigger: number, verb: number, done: boolean, mentions: SentenceMentions): Place | null {
  const own = placeBelow(s, [trigger, verb], false, mentions) ?? (done ? strayPlace(s, verb, mentions) : null);
  if (own) return own;
  const token = s.tokens[verb]!;
  const above = continued(s, token) ?? occasionOf(s, s.tokens[trigger]!, mentions.links);
  if (above) return placeOf(s, above.index, above.index, done, mentions);
  const event = eventAbove(s, token, mentions.links);
  if (event) return placeOf(s, event.index, event.index, done, mentions);
  return (isOfWhich(s, token) ? placeBelow(s, [token.head], true, mentions) : placeOfTelling(s, token, mentions)) ?? (done ? placeLeft(s, verb, mentions) : null);
}

/** "Drove the rebels out of Abéché"; who is left, as in "recalled its envoy from Chad", is no place. */
function placeLeft(s: Sentence, verb: number, mentions: SentenceMentions): Place | null {
  const links = s.tokens.filter((t) => t.rel === 'prep' && mentions.links.departures.has(t.lemma) && (t.head === verb || t.head === deepObject(s, verb)));
  return links.map((t) => (isAnybody(s, t, mentions) ? null : placeBelow(s, [t.index], true, mentions))).find(Boolean) ?? null;
}

const isAnybody = (s: Sentence, link: Token, mentions: SentenceMentions): boolean => children(s, link.index, 'pobj').some((t) => mentions.actorsAt(t.index).length > 0);

/** "Stormed a base of the Front two miles inside the province of Loreto": the place behind "inside" is of the nearest verb above it, whatever the tree hung it on. */
function strayPlace(s: Sentence, verb: number, mentions: SentenceMentions): Place | null {
  const placed = s.tokens.filter((t) => t.index > verb && mentions.placeAt(t.index)?.head === t.index);
  return placed.filter((t) => isLocatedUnder(s, t, verb, mentions)).map((t) => mentions.placeAt(t.index)!.place).find(Boolean) ?? null;
}

function isLocatedUnder(s: Sentence, place: Token, verb: number, { links }: SentenceMentions): boolean {
  let located = false;
  for (let t = place; t.head >= 0; t = s.tokens[t.head]!) {
    located ||= t.rel === 'prep' && links.places.has(t.lemma);
    if (isVerb(s.tokens[t.head]!)) return located && t.head === verb;
  }
  return false;
}

/** "A raid in the capital, which killed ten": where the noun before *which* is. */
const isOfWhich = (s: Sentence, verb: Token): boolean => verb.rel === 'relcl' && children(s, verb.index, 'nsubj').some((t) => t.tag === 'WDT');

/** "Refused to leave, telling reporters in Lima that …": where it is told. */
function placeOfTelling(s: Sentence, verb: Token, mentions: SentenceMentions): Place | null {
  const telling = children(s, verb.index, 'advcl').filter((t) => t.tag === 'VBG' && isVerb(verb) && children(s, t.index, 'ccomp').length);
  return telling.map((t) => placeBelow(s, [t.index], false, mentions)).find(Boolean) ?? null;
}

/** The nearest place that the gazetteer knows, else the nearest. */
function placeBelow(s: Sentence, from: readonly number[], located: boolean, mentions: SentenceMentions): Place | null {
  let level: Spot[] = [...new Set(from)].map((index) => ({ index, located }));
  let unknown: Place | null = null;
  for (let depth = 0; depth < DEEPEST && level.length; depth++) {
    const place = level.filter((spot) => spot.located).map((spot) => mentions.placeAt(spot.index)?.place).find(Boolean);
    if (place?.country) return place;
    unknown ??= place ?? null;
    level = level.flatMap((spot) => children(s, spot.index).filter((t) => DOWN.has(t.rel)).map((t) => ({
      index: t.index,
      located: t.rel === 'dobj' || t.rel === 'nsubjpass' || (t.rel === 'prep' && t.lemma !== 'of' ? mentions.links.places.has(t.lemma) : spot.located),
    })));
  }
  return unknown;
}
