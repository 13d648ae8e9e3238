import type { Article } from '../model/article.js';
import type { Place } from '../model/event.js';
import type { EventKind } from '../model/kinds.js';
import type { Judgement } from '../model/judgement.js';
import type { Span } from '../model/span.js';
import type { Row } from './engine.js';
import type { ActorNode, ActorRef, ArticleBrief, ArticleNode, EventNode, FigureRange, OfficeNode, PlaceTally, RelationNode, ReportNode, Tally, TellingNode } from './store.js';
import { relationId } from './identity/ids.js';
import type { Telling } from './identity/telling.js';
import type { JudgementRow } from './write/judging.js';

/** Rows of an answer as nodes of the port. The statements name columns as the nodes' fields are named. */

export const actorNode = (row: Row): ActorNode => ({
  ...(pick(row, 'id', 'name', 'kind', 'country') as unknown as ActorRef),
  aliases: listOf<string>(row['aliases']),
  mergedInto: (row['mergedInto'] as string | null) || null,
  mergedFrom: listOf<string>(row['members']),
  offices: [...listOf<string>(row['titles']).map((title) => ({ title, of: null })), ...officesOf(row)],
});

function officesOf(row: Row): readonly OfficeNode[] {
  const held = listOf<OfficeNode>(row['offices']).filter(({ title }) => title !== null).map(({ title, of }) => ({ title, of: present(of) }));
  return [...new Map(held.map((office) => [`${office.title} ${office.of?.id ?? ''}`, office])).values()]
    .sort((a, b) => compare(a.title, b.title) || compare(a.of?.id ?? '', b.of?.id ?? ''));
}

export const eventNode = (row: Row): EventNode => ({
  ...(pick(row, 'id', 'kind', 'cameo', 'quad', 'score', 'status', 'stage', 'dead', 'injured', 'independentSources') as unknown as EventNode),
  plover: { type: row['ploverType'], mode: row['ploverMode'] } as EventNode['plover'],
  source: actorsOf(row['source']),
  target: actorsOf(row['target']),
  happened: row['earliest'] === null ? null : (pick(row, 'earliest', 'latest', 'precision', 'basis') as EventNode['happened']),
  place: placeOf(row['place'] ?? null),
  deadRange: rangeOf(row, 'dead'),
  injuredRange: rangeOf(row, 'injured'),
});

const rangeOf = (row: Row, name: 'dead' | 'injured'): FigureRange | null =>
  row[name] === null ? null : { least: row[`${name}Least`] as number, most: row[`${name}Most`] as number };

export const judgementNode = ({ id, subject, verdict, one, other, by, why, at, revokedAt, revokedBy }: JudgementRow): Judgement =>
  ({ id, subject, verdict, one, other: other || null, by, why, at, revokedAt: revokedAt || null, revokedBy: revokedBy || null });

/** A link that was passed over, since the event holds what excludes it, joins nothing. */
export function tellingNode({ id, article, event, kind, linkTo, linkScore, linkWhy }: Telling, together: ReadonlySet<string>): TellingNode {
  const told = { id, article, event, kind };
  return together.has(linkTo)
    ? { ...told, joinedWith: linkTo, score: linkScore, points: JSON.parse(linkWhy) as Record<string, number> }
    : { ...told, joinedWith: null, score: null, points: {} };
}

/** A row may have the two ends the other way round than its id. */
export function relationNode(row: Row): RelationNode {
  const [s, t, kind] = [row['source'] as ActorRef, row['target'] as ActorRef, row['kind'] as EventKind];
  const back = relationId(kind, t.id, s.id);
  const ends = back === row['id'] ? { id: back, source: t, target: s } : { id: relationId(kind, s.id, t.id), source: s, target: t };
  return Object.assign(ends, pick(row, 'kind', 'events', 'reports', 'first', 'last', 'score')) as unknown as RelationNode;
}

export const articleNode = (row: Row): ArticleNode => ({ ...articleBrief(row), text: row['text'] as string });

const articleBrief = (row: Row): ArticleBrief => ({
  ...(pick(row, 'id', 'title', 'url', 'publisher', 'author', 'publishedAt', 'language', 'hash') as unknown as Article),
  copyOf: (row['original'] as string | null) || null,
  updateOf: (row['updates'] as string | null) || null,
  recordedAt: row['recorded'] as string,
  retractedAt: (row['retracted'] as string | null) || null,
});

export const reportNode = (row: Row): ReportNode => ({
  ...(pick(row, 'id', 'sentence', 'status', 'confidence', 'rule', 'dead', 'injured', 'event') as unknown as ReportNode),
  start: row['sentenceStart'] as number,
  end: row['sentenceEnd'] as number,
  trigger: { text: row['triggerText'], start: row['triggerStart'], end: row['triggerEnd'] } as ReportNode['trigger'],
  sourceSpans: spansOf(row['sourceSpans']),
  targetSpans: spansOf(row['targetSpans']),
  recordedAt: row['recorded'] as string,
  claimedBy: present(row['claimedBy'] as ActorRef | null),
  article: articleBrief(row['article'] as Row),
});

export const tallyNode = (row: Row): Tally => ({
  ...(pick(row, 'bucket', 'key', 'name') as unknown as Tally),
  ...(Object.fromEntries(TALLIED.map((name) => [name, row[name] ?? 0])) as unknown as Tally),
});

export const placeTally = (row: Row): PlaceTally => ({ place: placeOf(row['place'])!, tally: tallyNode(row) });

const TALLIED = ['events', 'reports', 'score', 'dead', 'injured', 'coarse'] as const;

function pick(row: Row, ...names: readonly string[]): Row {
  const picked: Record<string, unknown> = {};
  for (const name of names) picked[name] = row[name] ?? null;
  return picked;
}

const listOf = <T>(value: unknown): readonly T[] => (value as readonly T[] | null) ?? [];

/** Where an optional match found nothing, the engines answer a node whose fields are all null. */
const present = <T extends { readonly id: unknown }>(node: T | null): T | null => (node === null || node.id === null ? null : node);

const actorsOf = (value: unknown): readonly ActorRef[] =>
  listOf<ActorRef>(value).filter((actor) => present(actor) !== null).sort((a, b) => compare(a.id, b.id));

function placeOf(value: unknown): Place | null {
  const place = present(value as (Place & { readonly id: string }) | null);
  return place === null ? null : { name: place.name, country: place.country, latitude: place.latitude, longitude: place.longitude };
}

const spansOf = (value: unknown): readonly Span[] =>
  listOf<string>(value).map((span) => span.split(':').map(Number)).map(([start, end]) => ({ start: start!, end: end! }));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
