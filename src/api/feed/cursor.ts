import { badInput } from '../errors.js';

/** A place among all events in the order of their adding, as callers keep it; they need not know what is in it. */
export const cursorOf = (place: number): string => Buffer.from(JSON.stringify(['added', place])).toString('base64url');

/** @param newest the last place that there is @throws GraphQLError for what is no cursor of `eventAdded`, or that of another graph */
export function placeOf(cursor: string, newest: number): number {
  const [list, place, ...more] = parse(cursor);
  if (list !== 'added' || !Number.isSafeInteger(place) || (place as number) < 0 || more.length > 0) {
    throw badInput(`'${cursor}' is no cursor of eventAdded: pass one as it gave it, or that of stats`, { argument: 'since', value: cursor });
  }
  if (place as number > newest) throw badInput(`'${cursor}' is a cursor of another graph: leave since out, and list with events what you missed`, { argument: 'since', value: cursor });
  return place as number;
}

function parse(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
