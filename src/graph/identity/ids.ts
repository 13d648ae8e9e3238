import { createHash } from 'node:crypto';
import type { Article } from '../../model/article.js';
import type { ExtractedEvent, Participant, Place, Report } from '../../model/event.js';
import { EVENT_KINDS, type EventKind } from '../../model/kinds.js';

/**
 * The first 80 bits of the SHA-256 of these values as JSON, in hex: short enough to read out, and among a thousand million
 * of them the chance that any two collide is below one in a million.
 */
export const contentHash = (...values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 20);

/** All who take part, those that are no actors (a camp, a request) by the words that name them. */
const partiesOf = (participants: readonly Participant[]): readonly string[] =>
  [...new Set(participants.map(({ actor, text }) => actor?.id ?? `"${text.toLowerCase()}"`))].sort();

/** One report: this trigger in this article, read as this kind between these actors. */
export const reportId = (article: Article, event: ExtractedEvent, { trigger }: Report): string =>
  contentHash('report', article.id, trigger.start, trigger.end, event.kind, partiesOf(event.source), partiesOf(event.target));

/** What one article tells of one happening: its kind, parties, stage, place, and when, as far as the text says. */
export const tellingId = (article: Article, { kind, source, target, stage, when, place }: ExtractedEvent): string =>
  contentHash('telling', article.id, kind, partiesOf(source), partiesOf(target), stage, place && placeId(place), when && [when.start, when.end, when.basis]);

export const placeId = ({ name, country }: Place): string => (country === null ? name : `${name}, ${country}`);

/** Readable, and in the order that relations are listed in: `ATTACK:RUS:UKR`. */
export const relationId = (kind: EventKind, source: string, target: string): string =>
  [kind, source, target].map(encodeURIComponent).join(':');

/** The parts of a relation's id; an id that no relation can have gives parts that match none. */
export function relationEnds(id: string): { readonly kind: EventKind | null; readonly source: string; readonly target: string } {
  const [kind, source = '', target = ''] = id.split(':').map(decodePart);
  return { kind: EVENT_KINDS.find((name) => name === kind) ?? null, source, target };
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
