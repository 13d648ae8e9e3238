import type { Participant } from '../../model/event.js';
import type { Sentence } from '../text/sentence.js';
import { child, children } from '../text/tree.js';
import { attached, conjuncts } from './arguments.js';
import { actorsOf, NOBODY, toParticipant, unique } from './participant.js';
import { named } from './participants.js';
import type { SentenceMentions } from './sentence-mentions.js';

/** Who acts in a phrase headed by `head`: its own actors with those coordinated, else the owner or nationality of what acts ("Chad's jets"). */
export function actingAt(s: Sentence, head: number, mentions: SentenceMentions): Participant[] {
  const own = named(s, head, mentions, NOBODY);
  if (own.length) return own;
  const owner = children(s, head).filter((t) => OWNER.has(t.rel)).map((t) => actorsOf(mentions, conjuncts(s, t.index), NOBODY)).find((found) => found.length);
  if (owner) return owner;
  const inner = attached(s, head, OF);
  const behind = actorsOf(mentions, inner.flatMap((of) => conjuncts(s, of)), NOBODY);
  // "Columns of Russian armour": whose what stands behind "of" is.
  return behind.length ? behind : inner.flatMap((of) => children(s, of).filter((t) => OWNER.has(t.rel))).flatMap((t) => actorsOf(mentions, [t.index], NOBODY));
}

const OWNER = new Set(['poss', 'compound', 'nmod']);

const OF: ReadonlySet<string> = new Set(['of', 'by', 'from', 'between']);

/**
 * The subject's actors. "Who" is somebody: where the tree hangs its clause on an organisation, the person whose title that is part of
 * ("Adams, president of Sinn Féin, who …"); where it missed the noun, the actor last named before it.
 */
export function sourceAt(s: Sentence, verb: number, subject: number, mentions: SentenceMentions): Participant[] {
  const own = actingAt(s, subject, mentions);
  const found = own.length ? own : actingAt(s, describedBy(s, subject), mentions);
  const who = children(s, verb, 'nsubj').find((t) => t.tag === 'WP');
  if (!who) return found;
  const person = found.some((p) => PEOPLE.has(p.actor!.kind)) ? [] : personAbove(s, subject, mentions);
  if (person.length || found.length || s.tokens[subject]!.upos === 'NOUN') return person.length ? person : found;
  return unique(mentions.lastBefore(who.index).map((m) => toParticipant(mentions, m)));
}

/** "Chad is one of the states that recognise Peru": what a noun says of is Chad; the noun itself where it says of nobody. */
function describedBy(s: Sentence, noun: number): number {
  const link = s.tokens[s.tokens[noun]!.head];
  const top = s.tokens[noun]!.rel === 'pobj' && link?.lemma === 'of' ? s.tokens[link.head]! : s.tokens[noun]!;
  return top.rel === 'attr' ? child(s, top.head, 'nsubj')?.index ?? noun : noun;
}

const PEOPLE: ReadonlySet<string> = new Set(['PERSON', 'POPULATION']);

const INSIDE = new Set(['pobj', 'prep', 'poss', 'compound', 'nmod']);

function personAbove(s: Sentence, token: number, mentions: SentenceMentions): Participant[] {
  for (let t = s.tokens[token]!; t.head >= 0 && INSIDE.has(t.rel); t = s.tokens[t.head]!) {
    const person = named(s, t.head, mentions, NOBODY).filter((p) => p.actor!.kind === 'PERSON');
    if (person.length) return person;
  }
  return [];
}
