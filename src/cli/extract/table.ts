import type { ArticleFacts, ExtractedEvent, Participant } from '../../model/event.js';

const HEAD = ['KIND', 'STATUS', 'SOURCE', 'TARGET', 'WHEN', 'WHERE', 'SENTENCE'] as const;
const WIDEST = [13, 12, 32, 32, 22, 18, 100] as const;

/** An article's events as lines of a table under its name. */
export function formatTable(name: string, { events }: ArticleFacts): string {
  const rows = [HEAD, ...events.map(cells)].map((row) => row.map((cell, column) => shorten(cell, WIDEST[column]!)));
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd());
  return `${name}\n${events.length > 0 ? lines.join('\n') : 'no events'}\n`;
}

function cells({ kind, status, stage, source, target, when, place, reports }: ExtractedEvent): string[] {
  const days = when && (when.start === when.end ? when.start : `${when.start}…${when.end.slice(5)}`);
  return [kind, stage ?? status, names(source), names(target), days ?? '', place?.name ?? '', reports[0].sentence.text];
}

const names = (participants: readonly Participant[]): string => participants.map(({ actor, text }) => actor?.name ?? text).join(', ');

function shorten(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}
