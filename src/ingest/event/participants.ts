import type { Participant } from '../../model/event.js';
import type { Sentence } from '../text/sentence.js';
import { children } from '../text/tree.js';
import { conjuncts } from './arguments.js';
import { nearestInside } from './nearest-inside.js';
import { actorsOf, NOBODY, placeAt, unique, wordsAlone } from './participant.js';
import type { SentenceMentions } from './sentence-mentions.js';

/** Who the phrase headed by `head` names: its own actors with those coordinated, else nearest inside it; else the words alone. */
export function participantsAt(s: Sentence, head: number, mentions: SentenceMentions, exclude: ReadonlySet<string>): Participant[] {
  const own = named(s, head, mentions, exclude);
  const all = unique([...own, ...conjuncts(s, head).flatMap((i) => placeAt(mentions, i)).filter((p) => !p.actor || !exclude.has(p.actor.id))]);
  if (all.length || mentions.actorsAt(head).length) return all;
  return mentions.isDate(head) ? [] : nearestInside(s, head, mentions, exclude) ?? wordsAlone(mentions, head);
}

/** Whom or which place the phrase headed by `head` itself names, with those coordinated. */
export function namedAt(s: Sentence, head: number, mentions: SentenceMentions): Participant[] {
  return unique([...named(s, head, mentions, NOBODY), ...conjuncts(s, head).flatMap((i) => placeAt(mentions, i))]);
}

/** The actors that a phrase's heads name; a person named beside a description of them is that person: "the presidents of Congo and Rwanda, Kabila and Kagame". */
export function named(s: Sentence, head: number, mentions: SentenceMentions, exclude: ReadonlySet<string>): Participant[] {
  return unique(conjuncts(s, head).flatMap((i) => {
    const here = mentions.actorsAt(i);
    const beside = here.length && here.every((m) => m.form === 'NAME') ? [] : children(s, i, 'appos').flatMap((t) => actorsOf(mentions, conjuncts(s, t.index), exclude));
    const known = here.filter((m) => m.actor!.kind === 'PERSON').map((m) => m.actor!.id);
    const several = here.length > 1 && beside.length === here.length;
    const person = beside.filter(({ actor }) => (known.length && !several ? known.includes(actor!.id) : !here.length || actor!.kind === 'PERSON'));
    return person.length ? person : actorsOf(mentions, [i], exclude);
  }));
}
