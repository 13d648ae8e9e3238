import { strict } from 'chrono-node';
import { isDay } from '../../model/is-day.js';

const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** 03/04/2024 is March in one country and April in the next. */
const AMBIGUOUS = /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/;

/** An ISO 8601 date or date-time as given, or the date that is written out in `text` with its year; null where there is none. */
export function toIsoDate(text: string): string | null {
  const trimmed = text.trim().replace(COMPACT, '$1-$2-$3');
  if (ISO.test(trimmed)) return Number.isNaN(Date.parse(trimmed.replace(',', '.'))) || !isDay(trimmed.slice(0, 10)) ? null : trimmed.replace(' ', 'T');
  return AMBIGUOUS.test(trimmed) ? null : writtenDate(trimmed);
}

function writtenDate(text: string): string | null {
  const found = strict.parse(text).find(({ start }) => start.isCertain('year') && start.isCertain('month') && start.isCertain('day'));
  if (!found) return null;
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => String(found.start.get(part)).padStart(2, '0'));
  return `${year}-${month}-${day}`;
}
