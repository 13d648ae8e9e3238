import type { Binder } from './statement.js';

/** Whether a report r of an article a was known at a moment: recorded by then, and not retracted, nor its article, before. */
export function knownThen(asOf: string, { bind }: Binder): string {
  const then = bind(asOf);
  return `r.recorded <= ${then} AND (r.retracted = '' OR r.retracted > ${then}) AND (a.retracted = '' OR a.retracted > ${then})`;
}

/** Whether any report of an event e was known at a moment. */
export const toldThen = (asOf: string, binder: Binder): string =>
  `EXISTS { MATCH (e)<-[:OF]-(:Telling)<-[:TELLS]-(r:Report)-[:\`IN\`]->(a:Article) WHERE ${knownThen(asOf, binder)} }`;
