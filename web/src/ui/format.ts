import type { EventRowFragment } from '../api/documents.js';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const NUMBER = new Intl.NumberFormat('en-GB');

export const number = (value: number): string => NUMBER.format(value);

/** A count with its noun: `1 event`, `2 events`. */
export const counted = (value: number, noun: string): string => `${number(value)} ${noun}${value === 1 ? '' : 's'}`;

export const day = (iso: string): string => DAY.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));

export const signed = (score: number): string => `${score > 0 ? '+' : ''}${score.toFixed(1)}`;

type Happened = EventRowFragment['happened'];

/** When something happened, no more exactly than is known. */
export function when(happened: Happened): string {
  if (!happened) return 'no date';
  const { earliest, latest, precision, basis } = happened;
  if (precision === 'YEAR') return earliest.slice(0, 4);
  if (precision === 'MONTH') return MONTH.format(new Date(`${earliest}T00:00:00Z`));
  const range = earliest === latest ? day(earliest) : `${day(earliest)} – ${day(latest)}`;
  return basis === 'PUBLICATION' ? `by ${range}` : range;
}

/** Who did what to whom, in one line. */
export function headline({ source, target }: { readonly source: readonly { readonly name: string }[]; readonly target: readonly { readonly name: string }[] }): string {
  const [from, to] = [source, target].map((side) => side.map(({ name }) => name).join(', '));
  return to ? `${from || 'Someone'} → ${to}` : from || 'Someone';
}
