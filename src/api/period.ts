import type { Range } from '../graph/store.js';

type Days = Required<Range<string>>;
type Unit = 'day' | 'week' | 'month' | 'year';

/** One or more days, as a filter names them: only with the day that it is today are they a range. */
export class Period {
  private constructor(readonly text: string, private readonly at: (today: Date) => readonly [Date, Date]) {}

  /** Reads `2024-04-01`, `2024-04`, `2024`, `yesterday`, `3 weeks ago`, `last 30 days`, `this month`; null for anything else. */
  static read(text: string): Period | null {
    for (const [pattern, period] of FORMS) {
      const found = pattern.exec(text.trim().toLowerCase());
      if (found && isThere(found[0])) return new Period(text, today => period(today, ...(found.slice(1) as [string, string])));
    }
    return null;
  }

  /** First and last day, where it is `now`; days are UTC's, weeks begin on Monday (ISO 8601). */
  days(now: Date): Days {
    const [from, to] = this.at(dayOf(now)).map(date => date.toISOString().slice(0, 10)) as [string, string];
    return { from, to };
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

/** The calendar unit that a day lies in. */
function around(day: Date, unit: Unit): readonly [Date, Date] {
  const [y, m, d] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  const first = { day, week: date(y, m, d - ((day.getUTCDay() + 6) % 7)), month: date(y, m, 1), year: date(y, 0, 1) }[unit];
  return [first, later(later(first, 1, unit), -1, 'day')];
}

const WORDS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1, last: -1, this: 0, next: 1 };

const FORMS: readonly (readonly [RegExp, (today: Date, ...found: [string, string]) => readonly [Date, Date]])[] = [
  [/^(\d{4}-\d\d-\d\d)$/, (_, day) => around(new Date(day), 'day')],
  [/^(\d{4}-\d\d)$/, (_, month) => around(new Date(month), 'month')],
  [/^(\d{4})$/, (_, year) => around(new Date(year), 'year')],
  [/^(yesterday|today|tomorrow)$/, (today, word) => around(later(today, WORDS[word]!, 'day'), 'day')],
  [/^(\d{1,4}) (day|week|month|year)s? ago$/, (today, count, unit) => around(later(today, -count, unit as Unit), 'day')],
  [/^(?:last|past) (\d{1,4}) (day|week|month|year)s?$/, (today, count, unit) => [later(later(today, -count, unit as Unit), 1, 'day'), today]],
  [/^(last|this|next) (week|month|year)$/, (today, word, unit) => around(later(around(today, unit as Unit)[0], WORDS[word]!, unit as Unit), unit as Unit)],
];

/** Whether a written date is one of the calendar; words always are. */
const isThere = (text: string): boolean => !/^\d{4}(-|$)/.test(text) || new Date(text).toJSON()?.startsWith(text) === true;
