import type { Actor } from '../../model/actor.js';
import type { Participant } from '../../model/event.js';
import { INFERRED } from '../../model/span.js';
import type { ResolvedMention } from '../resolve/resolution.js';
import type { Sentence, Token } from '../text/sentence.js';
import { children, subtree } from '../text/tree.js';
import { conjuncts } from './arguments.js';

/** The mentions of one sentence, found by token. */
export class SentenceMentions {
  private readonly byToken: readonly (readonly ResolvedMention[])[];

  constructor(private readonly sentence: Sentence, mentions: readonly ResolvedMention[]) {
    const byToken: ResolvedMention[][] = sentence.tokens.map(() => []);
    for (const m of mentions) for (let i = m.first; i <= m.last; i++) byToken[i]?.push(m);
    this.byToken = byToken;
  }

  /** The actor mention that `token` heads, or else is in; the longest first. */
  actorAt(token: number): ResolvedMention | null {
    const here = (this.byToken[token] ?? []).filter((m) => m.actor);
    const longest = (list: readonly ResolvedMention[]) => list.reduce<ResolvedMention | null>((best, m) => (!best || m.last - m.first > best.last - best.first ? m : best), null);
    return longest(here.filter((m) => m.head === token)) ?? longest(here.filter((m) => this.coversHead(m, token)));
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

const DEPTH_ORDER = ['poss', 'agent', 'amod', 'nmod', 'compound', 'nn', 'appos', 'prep', 'pobj', 'acl', 'dobj', 'xcomp', 'ccomp', 'pcomp', 'conj', 'nsubj', 'dative', 'relcl'];
const rank = (t: Token): number => {
  const i = DEPTH_ORDER.indexOf(t.rel);
  return i < 0 ? DEPTH_ORDER.length : i;
};

/** A pronoun is told as the actor's name, marked as inferred. */
export const toParticipant = (m: ResolvedMention): Participant => (m.form === 'PRONOUN' && m.actor
  ? { text: m.actor.name, ...INFERRED, actor: m.actor }
  : { text: m.text, start: m.start, end: m.end, actor: m.actor });

/** Who the phrase headed by `head` names: its own actors with those coordinated, else nearest inside it; else the words alone. */
export function participantsAt(s: Sentence, head: number, mentions: SentenceMentions, exclude: ReadonlySet<string>): Participant[] {
  const own = conjuncts(s, head).map((i) => mentions.actorAt(i)).filter((m) => m !== null && !excluded(m.actor, exclude)) as ResolvedMention[];
  if (own.length) return unique(own.map(toParticipant));
  if (mentions.actorAt(head)) return [];
  const within = nearestInside(s, head, mentions, exclude);
  return within ? within : wordsAlone(s, head);
}

const excluded = (actor: Actor | null, exclude: ReadonlySet<string>): boolean => actor !== null && exclude.has(actor.id);

/** The nearest actor below `head`, breadth first, owners before adjectives before prepositional phrases. */
export function nearestInside(s: Sentence, head: number, mentions: SentenceMentions, exclude: ReadonlySet<string>): Participant[] | null {
  let level = [head];
  for (let depth = 0; depth < 8 && level.length; depth++) {
    const next = level.flatMap((i) => children(s, i)).filter((t) => t.rel !== 'punct').sort((a, b) => rank(a) - rank(b));
    const hit = next.find((t) => { const m = mentions.actorAt(t.index); return m && !excluded(m.actor, exclude); });
    if (hit) {
      const heads = hit.rel === 'pobj' || hit.rel === 'dobj' ? conjuncts(s, hit.index) : [hit.index];
      return unique(heads.map((i) => mentions.actorAt(i)).filter((m) => m && !excluded(m.actor, exclude)).map((m) => toParticipant(m!)));
    }
    level = next.map((t) => t.index);
  }
  return null;
}

const CUT = new Set(['relcl', 'acl', 'appos', 'punct', 'cc', 'conj', 'advcl', 'det', 'parataxis']);

/** The phrase itself, without clauses hanging on it, where it names no actor. */
function wordsAlone(s: Sentence, head: number): Participant[] {
  const token = s.tokens[head]!;
  if (token.upos === 'PRON' || token.upos === 'DET') return [];
  const cut = children(s, head).filter((t) => CUT.has(t.rel)).flatMap((t) => subtree(s, t.index).map((x) => x.index));
  const kept = subtree(s, head).filter((t) => !cut.includes(t.index));
  const first = kept[0] ?? token;
  const last = kept[kept.length - 1] ?? token;
  const start = first.start;
  const end = Math.max(last.end, token.end);
  return [{ text: s.text.slice(start - s.start, end - s.start), start, end, actor: null }];
}

function unique(list: readonly Participant[]): Participant[] {
  const seen = new Set<string>();
  return list.filter((p) => { const key = p.actor?.id ?? p.text; return seen.has(key) ? false : (seen.add(key), true); });
}
