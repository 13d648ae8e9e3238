import type { RawArticle } from '../model/article.js';
import type { ExtractedEvent, Participant } from '../model/event.js';
import { readDocument } from './document/read-document.js';
import type { Draft } from './event/draft.js';
import type { Choice, Ranked } from './event/choice/choice.js';
import type { Tried } from './event/propose.js';
import { loadTools, readEvents, type Reading, type Tools } from './ingest.js';
import type { Sentence } from './text/sentence.js';

/** Prints the way from a sentence to its events: tokens and tree, mentions with their candidates, rules that matched, the learned choice's say, rules tried and why they lost, and the result. */
export function explain(text: string, publishedAt: string | null = null, tools: Tools = loadTools()): string {
  const raw: RawArticle = { format: 'text', content: text, publishedAt, origin: 'explain' };
  const { article, paragraphs } = readDocument(raw);
  const tried: { s: Sentence; t: Tried }[] = [];
  const drafted: { s: Sentence; draft: Draft; chosen: boolean }[] = [];
  const learned: { s: Sentence; line: string }[] = [];
  const reading = readEvents(article, paragraphs.map((p) => ({ ...p, role: 'body' })), tools, {
    tried: (s, t) => { tried.push({ s, t }); },
    drafted: (s, drafts, chosen) => { for (const draft of new Set([...drafts, ...chosen])) drafted.push({ s, draft, chosen: chosen.includes(draft) }); },
    ranked: (s, ranked, choice) => { for (const one of ranked.slice(0, MOST_RANKED)) learned.push({ s, line: rankedLine(s, one, choice) }); },
  });
  return reading.sentences.flatMap((s) => [
    s.text, '',
    ...section('tree', treeLines(s)),
    ...section('mentions', mentionLines(s, reading)),
    ...section('rules that matched (* chosen)', drafted.filter((d) => d.s === s).map((d) => draftLine(d.s, d.draft, d.chosen))),
    ...section('learned choice', learned.filter((l) => l.s === s).map(({ line }) => line)),
    ...section('rules that did not', tried.filter((x) => x.s === s).map(({ t }) => `${s.tokens[t.trigger]!.text}: ${t.rule}  ${shorten(t.text)}  — ${t.why}`)),
  ]).concat(reading.genre === null ? [] : section('no news', [`this reads as ${reading.genre} (data/document/genres.yaml): none of it is taken for an event`]), section('events', reading.events.map(eventLine))).join('\n');
}

const section = (title: string, lines: readonly string[]): string[] => [`${title}`, ...(lines.length ? lines : ['none']).map((l) => `  ${l}`), ''];
const shorten = (text: string): string => (text.length > 70 ? `${text.slice(0, 69)}…` : text);

function treeLines(s: Sentence): string[] {
  const width = Math.max(...s.tokens.map((t) => t.text.length));
  return s.tokens.map((t) => `${String(t.index).padStart(3)}  ${t.text.padEnd(width)}  ${t.tag.padEnd(5)} ${t.rel.padEnd(10)} ${t.head < 0 ? '' : `← ${s.tokens[t.head]!.text}`}`.trimEnd());
}

function mentionLines(s: Sentence, reading: Reading): string[] {
  return reading.mentions.filter((m) => m.sentence === s.index).map((m) => {
    const meant = m.actor ? `${m.actor.id} (${m.actor.kind}${m.actor.country ? `, ${m.actor.country}` : ''})` : m.place ? `place ${m.place.name}` : 'nothing';
    const others = m.considered.map((c) => `${c.id} ${c.prior.toFixed(2)} ${c.why}`).join('; ');
    return `"${m.text}" ${m.form} → ${meant}, ${m.score.toFixed(2)}: ${m.reason}${others ? ` [${others}]` : ''}`;
  });
}

function draftLine(s: Sentence, draft: Draft, chosen: boolean): string {
  const { rule, trigger, text } = draft.proposal;
  return `${chosen ? '*' : ' '} ${s.tokens[trigger]!.text}: ${rule.id}  ${shorten(text)}  ${names(draft.source)} > ${names(draft.target)}  score ${draft.score}`;
}

/** How many of the learned choice's candidates are worth a look. */
const MOST_RANKED = 3;

function rankedLine(s: Sentence, { candidate, chance }: Ranked, choice: Choice): string {
  const { kind, probability } = choice.kindOf(s, candidate);
  return `${chance.toFixed(2)}  ${s.tokens[candidate.trigger]!.text}: ${names(candidate.source)} > ${names(candidate.target)} by ${candidate.path.join(' ')}, ${kind} ${probability.toFixed(2)}`;
}

const names = (list: readonly Participant[]): string => list.map((p) => p.actor?.name ?? `"${p.text}"`).join(' + ') || '–';

function eventLine(event: ExtractedEvent): string {
  const [report] = event.reports;
  return [
    `${event.kind}${event.stage ? ` ${event.stage}` : ''} ${event.status}: ${names(event.source)} > ${names(event.target)}`,
    event.when ? `${event.when.start}…${event.when.end} (${event.when.basis.toLowerCase()})` : 'no date',
    event.place?.name, report.claimedBy ? `said by ${names([report.claimedBy])}` : null,
    event.dead === null ? null : `${event.dead} dead`, event.injured === null ? null : `${event.injured} injured`,
    `rule ${report.rule}, confidence ${report.confidence}`,
  ].filter(Boolean).join(', ');
}
