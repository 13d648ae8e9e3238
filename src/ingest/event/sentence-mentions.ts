import type { Links } from '../../lexicon/rules/rule.js';
import type { ResolvedMention } from '../resolve/resolution.js';
import type { Sentence } from '../text/sentence.js';
import { conjuncts as sideBySide } from '../text/tree.js';
import { contextOf } from './context.js';
import { findSpeaker } from './speaker.js';

/** The mentions of one sentence, found by token. */
export class SentenceMentions {
  private readonly byToken: readonly (readonly ResolvedMention[])[];
  private readonly actors: (readonly ResolvedMention[])[] = [];
  /** More than one actor is named. */
  readonly severalActors: boolean;

  /** @param dates tokens of dates: never somebody */
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
