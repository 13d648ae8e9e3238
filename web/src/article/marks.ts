import type { ArticleViewQuery, ReadingQuery } from '../api/documents.js';
import { go } from '../state/place.js';
import { headline } from '../ui/format.js';
import { STATUS_WORDS, words } from '../ui/labels.js';
import { toneOf } from '../ui/tone.js';
import type { Mark } from './marked-text.js';

type Mention = ReadingQuery['reading']['mentions'][number];
type Report = ReadingQuery['reading']['events'][number]['reports'][number];
type Said = Pick<Report, 'start' | 'end' | 'trigger' | 'status' | 'confidence' | 'rule'> & { readonly claimedBy: { readonly name: string } | null };

/** @param choose what a click does; absent where the graph may not hold the actor */
export const markOfMention = ({ start, end, actor, by, why }: Mention, choose?: () => void): Mark =>
  ({ type: 'mention', start, end, says: `${actor.name}, ${words(actor.kind).toLowerCase()}${actor.country ? ` of ${actor.country}` : ''} (${words(by).toLowerCase()}: ${why})`, ...(choose && { choose }) });

/** The sentence and the words that name the act. */
export function marksOfReport(report: Said, what: string, score: number, choose?: () => void): readonly Mark[] {
  const { start, end, trigger, status, confidence, rule, claimedBy } = report;
  const says = `${what}${status === 'ACTUAL' ? '' : `, ${STATUS_WORDS[status].toLowerCase()}`}${claimedBy ? `, on the word of ${claimedBy.name}` : ''}; sure to ${Math.round(confidence * 100)} %; rule ${rule}`;
  return [{ type: 'sentence', start, end, says: '' }, { type: 'act', start: trigger.start, end: trigger.end, says, tone: toneOf(score), ...(choose && { choose }) }];
}

/** All marks of an article of the graph: a click shows the actor, or the event. */
export const marksOfArticle = ({ mentions, reports }: Pick<NonNullable<ArticleViewQuery['article']>, 'mentions' | 'reports'>): readonly Mark[] => [
  ...mentions.map((mention) => markOfMention(mention, () => go({ selection: { type: 'actor', id: mention.actor.id } }))),
  ...reports.nodes.flatMap((report) => marksOfReport(report, `${words(report.event.act)}: ${headline(report.event)}`, report.event.score, () => go({ selection: { type: 'event', id: report.event.id } }))),
];

/** All marks of an article that was only read. */
export const marksOfReading = ({ mentions, events }: ReadingQuery['reading']): readonly Mark[] => [
  ...mentions.map((mention) => markOfMention(mention)),
  ...events.flatMap((event) => event.reports.flatMap((report) => marksOfReport(report, `${words(event.kind)}: ${headline(named(event))}`, event.score))),
];

type Finding = ReadingQuery['reading']['events'][number];

/** A finding's sides by name: who is meant, else the words. */
export const named = ({ source, target }: Pick<Finding, 'source' | 'target'>) => ({ source: source.map(nameOf), target: target.map(nameOf) });

const nameOf = ({ actor, text }: Finding['source'][number]) => ({ name: actor?.name ?? `“${text ?? ''}”` });
