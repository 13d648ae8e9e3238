import type { Links } from '../../lexicon/rules/rule.js';
import type { Participant } from '../../model/event.js';
import { INFERRED, type Span } from '../../model/span.js';
import type { ResolvedMention } from '../resolve/resolution.js';
import type { Sentence, Token } from '../text/sentence.js';
import { child, children, conjuncts as sideBySide, subtree } from '../text/tree.js';
import { attached, conjuncts } from './arguments.js';
import { contextOf } from './context.js';
import { findSpeaker } from './speaker.js';

/** No actor to leave out. */
export const NOBODY: ReadonlySet<string> = new Set();

/** Those that are actors. */
export const acting = (list: readonly Participant[]): Participant[] => list.filter((p) => p.actor);

/** The mentions of one sentence, found by token. */
export class SentenceMentions {
  private readonly byToken: readonly (readonly ResolvedMention[])[];
  private readonly actors: (readonly ResolvedMention[])[] = [];
  /** More than one actor is named. */
  readonly severalActors: boolean;

  /** @param dates tokens that head a date: never somebody */
  constructor(readonly sentence: Sentence, mentions: readonly ResolvedMention[], private readonly dates: ReadonlySet<number>, readonly links: Links, private readonly speech: ReadonlySet<string>) {
    const byToken: ResolvedMention[][] = sentence.tokens.map(() => []);
    for (const m of mentions) for (let i = m.first; i <= m.last; i++) byToken[i]?.push(m);
    this.byToken = byToken;
    this.severalActors = new Set(mentions.flatMap((m) => (m.actor ? [m.actor.id] : []))).size > 1;
  }

  /** The actor mentions that `token` heads, or else is in: the longest, more than one where it means several ("they"). */
  actorsAt(token: number): readonly ResolvedMention[] {
    return (this.actors[token] ??= this.findActors(token));
  }

  private findActors(token: number): readonly ResolvedMention[] {
    const here = (this.byToken[token] ?? []).filter((m) => m.actor);
    const headed = here.filter((m) => m.head === token);
    return here.length ? longest(headed.length ? headed : here.filter((m) => this.coversHead(m, token))) : this.speakerAt(token);
  }

  /** "“We condemn Chad,” the minister said": who speaks of himself or his side. */
  private speakerAt(token: number): readonly ResolvedMention[] {
    if (!FIRST_PERSON.has(this.sentence.tokens[token]?.text.toLowerCase() ?? '')) return [];
    const { token: speaker } = findSpeaker(this.sentence, token, contextOf(this.sentence, token), this.speech);
    return speaker < 0 || speaker === token ? [] : this.actorsAt(speaker);
  }

  isDate(token: number): boolean {
    return this.dates.has(token);
  }

  /** The actors named last before `token`, with those coordinated. */
  lastBefore(token: number): readonly ResolvedMention[] {
    for (let i = token - 1; i >= 0; i--) {
      if (this.actorsAt(i).length) return sideBySide(this.sentence, i).flatMap((t) => this.actorsAt(t.index));
    }
    return [];
  }

  /** The place mention that `token` is in. */
  placeAt(token: number): ResolvedMention | null {
    return (this.byToken[token] ?? []).find((m) => m.place) ?? null;
  }

  private coversHead(m: ResolvedMention, token: number): boolean {
    const head = this.sentence.tokens[token]!.head;
    return head < m.first || head > m.last;
  }
}

const FIRST_PERSON = new Set(['i', 'we']);

const width = (m: ResolvedMention): number => m.last - m.first;

function longest(list: readonly ResolvedMention[]): readonly ResolvedMention[] {
  const most = Math.max(...list.map(width));
  return list.filter((m) => width(m) === most);
}

const DEPTH_ORDER = ['poss', 'agent', 'amod', 'nmod', 'compound', 'nn', 'appos', 'prep', 'pobj', 'acl', 'dobj', 'xcomp', 'ccomp', 'pcomp', 'conj', 'nsubj', 'dative', 'relcl'];
/** Clauses that tell more of a noun than who it is. */
const CLAUSES = new Set(['relcl', 'advcl', 'parataxis', 'punct']);
const rank = (t: Token): number => {
  const i = DEPTH_ORDER.indexOf(t.rel);
  return i < 0 ? DEPTH_ORDER.length : i;
};

/** A name is told as it stands, a description with what belongs to it ("Romania's president"), a pronoun as its actor's name, inferred. */
export function toParticipant(mentions: SentenceMentions, m: ResolvedMention): Participant {
  const s = mentions.sentence;
  if (m.form === 'PRONOUN') return { text: m.actor!.name, ...INFERRED, actor: m.actor };
  const whole = m.form === 'NAME' || m.form === 'DEMONYM' ? m : phraseOf(mentions, m.head);
  return { text: s.text.slice(whole.start - s.start, whole.end - s.start), start: whole.start, end: whole.end, actor: m.actor };
}

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

/** The actors that a phrase's heads name; a person named beside a description of them is that person. */
function named(s: Sentence, head: number, mentions: SentenceMentions, exclude: ReadonlySet<string>): Participant[] {
  return unique(conjuncts(s, head).flatMap((i) => {
    const here = mentions.actorsAt(i);
    const beside = here.length && here.every((m) => m.form === 'NAME') ? [] : children(s, i, 'appos').flatMap((t) => actorsOf(mentions, [t.index], exclude));
    const known = here.filter((m) => m.actor!.kind === 'PERSON').map((m) => m.actor!.id);
    const person = beside.filter(({ actor }) => (known.length ? known.includes(actor!.id) : !here.length || actor!.kind === 'PERSON'));
    return person.length ? person : actorsOf(mentions, [i], exclude);
  }));
}

/** A place that something is done to: its state where it is one, else the name alone. */
function placeAt(mentions: SentenceMentions, token: number): Participant[] {
  const m = mentions.placeAt(token);
  if (!m || m.actor || m.head !== token) return [];
  return [{ text: m.text, start: m.start, end: m.end, actor: m.candidates.find((c) => c.role === 'STATE')?.actor ?? null }];
}

function actorsOf(mentions: SentenceMentions, heads: readonly number[], exclude: ReadonlySet<string>): Participant[] {
  return unique(heads.flatMap((i) => mentions.actorsAt(i)).filter((m) => !exclude.has(m.actor!.id)).map((m) => toParticipant(mentions, m)));
}

/** The nearest actor below `head`, else the nearest place: breadth first, owners before adjectives before prepositional phrases. */
export function nearestInside(s: Sentence, head: number, mentions: SentenceMentions, exclude: ReadonlySet<string>): Participant[] | null {
  return nearest(s, head, (i) => actorsOf(mentions, [i], exclude)) ?? nearest(s, head, (i) => placeAt(mentions, i).filter((p) => !p.actor || !exclude.has(p.actor.id)));
}

function nearest(s: Sentence, head: number, read: (token: number) => Participant[]): Participant[] | null {
  let level = [head];
  for (let depth = 0; depth < 8 && level.length; depth++) {
    const next = level.flatMap((i) => children(s, i)).filter((t) => !CLAUSES.has(t.rel)).sort((a, b) => rank(a) - rank(b));
    const hit = next.find((t) => read(t.index).length);
    if (hit) return unique((hit.rel === 'pobj' || hit.rel === 'dobj' ? conjuncts(s, hit.index) : [hit.index]).flatMap(read));
    level = next.map((t) => t.index);
  }
  return null;
}

const CUT = ['relcl', 'acl', 'appos', 'punct', 'cc', 'conj', 'advcl', 'det', 'parataxis', 'advmod', 'npadvmod'];

/** The phrase itself where it names no actor. */
export function wordsAlone(mentions: SentenceMentions, head: number): Participant[] {
  const s = mentions.sentence;
  const token = s.tokens[head]!;
  if (token.upos === 'PRON' || token.upos === 'DET') return [];
  const { start, end } = phraseOf(mentions, head);
  return [{ text: s.text.slice(start - s.start, end - s.start), start, end, actor: null }];
}

const SIDE_BY_SIDE = new Set(['cc', 'conj']);

/** The span of the phrase headed by `head`, without clauses and conjuncts hanging on it; "envoys of Chad and Peru" are several actors. */
function phraseOf(mentions: SentenceMentions, head: number): Span {
  const { sentence: s, links } = mentions;
  const shared = mentions.actorsAt(head).length > 1;
  const aside = children(s, head, 'prep').filter((t) => links.asides.has(t.lemma)).flatMap((t) => subtree(s, t.index));
  const within = shared ? [head, ...children(s, head).filter((t) => !CUT.includes(t.rel)).flatMap((t) => subtree(s, t.index, CUT.filter((rel) => !SIDE_BY_SIDE.has(rel))))] : subtree(s, head, CUT);
  const kept = within.filter((i) => !aside.includes(i)).sort((a, b) => a - b);
  return { start: s.tokens[kept[0]!]!.start, end: s.tokens[kept.at(-1)!]!.end };
}

/** Each once, by actor, or by words where it is none. */
export function unique(list: readonly Participant[]): Participant[] {
  const seen = new Set<string>();
  return list.filter((p) => { const key = p.actor?.id ?? p.text; return seen.has(key) ? false : (seen.add(key), true); });
}
