import type { Participant } from '../../model/event.js';
import { INFERRED, type Span } from '../../model/span.js';
import type { ResolvedMention } from '../resolve/resolution.js';
import { children, subtree } from '../text/tree.js';
import type { SentenceMentions } from './sentence-mentions.js';

/** No actor to leave out. */
export const NOBODY: ReadonlySet<string> = new Set();

/** Those that are actors. */
export const acting = (list: readonly Participant[]): Participant[] => list.filter((p) => p.actor);

/** A name is told as it stands, a description with what belongs to it ("Romania's president"), a pronoun as its actor's name, inferred. */
export function toParticipant(mentions: SentenceMentions, m: ResolvedMention): Participant {
  const s = mentions.sentence;
  if (m.form === 'PRONOUN') return { text: m.actor!.name, ...INFERRED, actor: m.actor };
  const whole = m.form === 'NAME' || m.form === 'DEMONYM' ? m : phraseOf(mentions, m.head);
  return { text: s.text.slice(whole.start - s.start, whole.end - s.start), start: whole.start, end: whole.end, actor: m.actor };
}

/** A place that something is done to: its state where it is one, else the name alone. */
export function placeAt(mentions: SentenceMentions, token: number): Participant[] {
  const m = mentions.placeAt(token);
  if (!m || m.actor || m.head !== token) return [];
  return [{ text: m.text, start: m.start, end: m.end, actor: m.candidates.find((c) => c.role === 'STATE')?.actor ?? null }];
}

export function actorsOf(mentions: SentenceMentions, heads: readonly number[], exclude: ReadonlySet<string>): Participant[] {
  return unique(heads.flatMap((i) => mentions.actorsAt(i)).filter((m) => !exclude.has(m.actor!.id)).map((m) => toParticipant(mentions, m)));
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
