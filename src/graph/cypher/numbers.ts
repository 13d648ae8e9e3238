import type { Statement } from './statement.js';

/**
 * Tellings are numbered in the order in which they are stored, from 1, by a counter on the node that writers lock; an event bears the least
 * number of its tellings. Both hold for good, so that what was added since any moment can be asked for.
 */
export const readLastNumber: Statement = { text: "MATCH (s:Schema {id: 'schema'}) RETURN coalesce(s.told, 0) AS told", params: {} };

/** Takes the next numbers, and answers the last of them; the lock for writing must be held. */
export const takeNumbers = (n: number): Statement => ({
  text: "MATCH (s:Schema {id: 'schema'}) SET s.told = coalesce(s.told, 0) + $n RETURN s.told AS told",
  params: { n },
});

export const storeLastNumber = (told: number): Statement => ({ text: "MATCH (s:Schema {id: 'schema'}) SET s.told = $told", params: { told } });

/** Events numbered after one number, in their order. */
export const eventsAfter = (after: number, most: number): Statement => ({
  text: 'MATCH (e:Event) WHERE e.seq > $after RETURN e.id AS id, e.seq AS seq ORDER BY seq LIMIT $most',
  params: { after, most },
});
