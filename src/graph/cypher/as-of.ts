import type { Binder } from './statement.js';

/** Whether a report r of an article a stands: neither is retracted. */
export const STANDS = "r.retracted = '' AND a.retracted = ''";

/** Whether a report r of an article a was known at a moment: recorded by then, and not retracted, nor its article, before. */
export function knownThen(asOf: string, { bind }: Binder): string {
  const then = bind(asOf);
  return `r.recorded <= ${then} AND NOT (r.retracted > '' AND r.retracted <= ${then}) AND NOT (a.retracted > '' AND a.retracted <= ${then})`;
}

/** Keeps those events e of which any report was known at a moment. Asked as a match of its own: LadybugDB 0.19 answers an EXISTS beside other parameters wrongly. */
export const toldThen = (asOf: string, binder: Binder): string =>
  `MATCH (e)<-[:OF]-(:Telling)<-[:TELLS]-(r:Report)-[:\`IN\`]->(a:Article) WHERE ${knownThen(asOf, binder)}\nWITH DISTINCT e`;
