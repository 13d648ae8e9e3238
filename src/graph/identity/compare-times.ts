import type { IdentityRules } from '../../model/identity-rules.js';
import { addDays, daysBetween } from './days.js';
import type { Level, Telling } from './telling.js';

const TO_THE_DAY: ReadonlySet<Level> = new Set(['DAY', 'PUBLISHED']);

/** Points for when two tellings say it happened; null where that excludes each other, or one says no more than a year. */
export function compareTimes(a: Telling, b: Telling, { points }: IdentityRules): number | null {
  const vaguest = vaguer(a.level, b.level);
  if (vaguest === 'YEAR' || vaguest === 'NONE') return null;
  if (TO_THE_DAY.has(vaguest)) return compareDays(a, b, points);
  return overlap(a, b, points.published.length - 1) ? (vaguest === 'WEEK' ? points.inWeek : points.inMonth) : null;
}

const ORDER: readonly Level[] = ['DAY', 'PUBLISHED', 'WEEK', 'MONTH', 'YEAR', 'NONE'];
const vaguer = (a: Level, b: Level): Level => ORDER[Math.max(ORDER.indexOf(a), ORDER.indexOf(b))]!;

function compareDays(a: Telling, b: Telling, points: IdentityRules['points']): number | null {
  const apart = gap(a, b);
  if (a.level === b.level) {
    const [same, next] = a.level === 'DAY' ? [points.sameDay, points.nextDay] : [points.samePublication, points.nextPublication];
    return apart === 0 ? same : apart === 1 ? next : null;
  }
  const [act, article] = a.level === 'DAY' ? [a, b] : [b, a];
  return article.latest! < act.earliest! ? null : points.published[apart] ?? null;
}

/** Days between two spans of time; 0 where they overlap. */
const gap = (a: Telling, b: Telling): number => Math.max(0, daysBetween(a.latest!, b.earliest!), daysBetween(b.latest!, a.earliest!));

/** @param reach days before its publication within which what an article tells as new has happened */
function overlap(a: Telling, b: Telling, reach: number): boolean {
  const from = ({ level, earliest }: Telling): string => (level === 'PUBLISHED' ? addDays(earliest!, -reach) : earliest!);
  return from(a) <= b.latest! && from(b) <= a.latest!;
}
