import { z } from 'zod';
import { isDay } from '../../model/is-day.js';
import { ACTOR_KINDS } from '../../model/kinds.js';

/** A cell with several values: "Kremlin|Smolenskaya Square". */
export const list = z.string().transform((cell) => cell.split('|').map((value) => value.trim()).filter(Boolean));
export const text = z.string().min(1);
export const country = z.string().regex(/^[A-Z]{3}$/, 'is not an alpha-3 code');
export const orNull = <T>(schema: z.ZodType<T>) => z.union([z.literal('').transform(() => null), schema]);
export const actorKind = z.enum(ACTOR_KINDS);
export const coordinate = z.string().regex(/^-?\d+(\.\d+)?$/, 'is not a number').transform(Number);

/** A day that the calendar has: 2009-11-31 is refused. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is not YYYY-MM-DD').refine(isDay, 'is no day of the calendar');
