import { z } from 'zod';
import { country, day, list, orNull, text } from './cells.js';
import { readTable } from '../read-data.js';

export const TermRow = z.object({ person: text, office: text, of: text, from: day, to: orNull(day) })
  .refine((row) => row.to === null || row.from <= row.to, 'ends before it starts');

/** One person's time in one office; `of` is the state's alpha-3 code or the organisation's id, `to` is null where it goes on. */
export type Term = z.infer<typeof TermRow>;

/** True where a day lies between a beginning and an end, both inclusive; null leaves a side open. */
export const covers = ({ from, to }: { readonly from: string | null; readonly to: string | null }, on: string): boolean => (from === null || from <= on) && (to === null || on <= to);

export const PersonRow = z.object({ person: text, country: orNull(country), gender: z.enum(['', 'f', 'm']), aliases: list });

/** Other spellings of a person's name, and what offices don't tell. */
export type Person = z.infer<typeof PersonRow>;

export const readTerms = (dir: string): Term[] => readTable(`${dir}/offices.csv`, TermRow);
export const readPeople = (dir: string): Person[] => readTable(`${dir}/people.csv`, PersonRow);
