import type { Interval } from '../graph/store.js';
import { stretchAround, type Stretch } from './calendar.js';

type Unit = 'day' | 'week' | 'month' | 'year';

/** One or more days, as a filter names them: only with the day that it is today are they a range. */
export class Period {
  private constructor(readonly text: string, private readonly at: (today: Date) => Stretch) {}

  /** Reads `2024-04-01`, `2024-04`, `2024`, `yesterday`, `3 weeks ago`, `last 30 days`, `this month`; null for anything else. */
  static read(text: string): Period | null {
    for (const [pattern, period] of FORMS) {
      const found = pattern.exec(text.trim().toLowerCase());
      if (found && isThere(found[0])) return new Period(text, today => period(today, ...(found.slice(1) as [string, string])));
    }
    return null;
  }

  /** First and last day, where it is `now`; days are UTC's, weeks begin on Monday (ISO 8601). */
  days(now: Date): Stretch {
    return this.at(dayOf(now));
  }
}

const dayOf = (date: Date): Date => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));
const date = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day));

/** The same day some units later; a month that has no such day lends its last. */
function later(day: Date, count: number, unit: Unit): Date {
  const [y, m, d] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  if (unit === 'day' || unit === 'week') return date(y, m, d + count * (unit === 'week' ? 7 : 1));
  const months = m + count * (unit === 'year' ? 12 : 1);
  return date(y, months, Math.min(d, date(y, months + 1, 0).getUTCDate()));
}

const iso = (day: Date): string => day.toISOString().slice(0, 10);

const only = (day: Date): Stretch => ({ from: iso(day), to: iso(day) });

/** The calendar unit that a day lies in. */
const around = (day: Date, unit: Unit): Stretch => stretchAround(iso(day), unit.toUpperCase() as Interval);

const WORDS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1, last: -1, this: 0, next: 1 };

const FORMS: readonly (readonly [RegExp, (today: Date, ...found: [string, string]) => Stretch])[] = [
  [/^(\d{4}-\d\d-\d\d)$/, (_, day) => only(new Date(day))],
  [/^(\d{4}-\d\d)$/, (_, month) => around(new Date(month), 'month')],
  [/^(\d{4})$/, (_, year) => around(new Date(year), 'year')],
  [/^(yesterday|today|tomorrow)$/, (today, word) => only(later(today, WORDS[word]!, 'day'))],
  [/^(\d{1,4}) (day|week|month|year)s? ago$/, (today, count, unit) => only(later(today, -count, unit as Unit))],
  [/^(?:last|past) (\d{1,4}) (day|week|month|year)s?$/, (today, count, unit) => ({ from: iso(later(later(today, -count, unit as Unit), 1, 'day')), to: iso(today) })],
  [/^(last|this|next) (week|month|year)$/, (today, word, unit) => around(later(new Date(around(today, unit as Unit).from), WORDS[word]!, unit as Unit), unit as Unit)],
];

/** Whether a written date is one of the calendar; words always are. */
const isThere = (text: string): boolean => !/^\d{4}(-|$)/.test(text) || new Date(text).toJSON()?.startsWith(text) === true;
