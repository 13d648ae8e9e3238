import { UsageError } from '../model/errors.js';

const DAY_MS = 86_400_000;
const MOST_DAYS = 36_500;

/** When something ends that is to hold for some days (`90d`), or through a day (`2027-01-31`). @throws UsageError for anything else, or what is past */
export function expiryOf(text: string, now: Date): Date {
  const days = /^(\d{1,5})d$/.exec(text)?.[1];
  const ends = days !== undefined ? inDays(Number(days), now) : endOfDay(text);
  if (ends === undefined) throw new UsageError(`'${text}' is no number of days, and no day`, 'give --expires 90d or --expires YYYY-MM-DD');
  if (ends <= now) throw new UsageError(`'${text}' is over already`, 'give a later day, or leave --expires out');
  return ends;
}

const inDays = (days: number, now: Date): Date | undefined => (days <= MOST_DAYS ? new Date(now.getTime() + days * DAY_MS) : undefined);

/** The first moment after the day, in UTC. */
function endOfDay(text: string): Date | undefined {
  const start = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return start?.toJSON()?.startsWith(text) ? new Date(start.getTime() + DAY_MS) : undefined;
}
