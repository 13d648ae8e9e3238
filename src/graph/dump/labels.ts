import { ACTOR_STORED, ARTICLE_STORED, BLOCK, EVENT, JUDGEMENT, PLACE, REPORT_STORED, TELLING } from '../cypher/properties.js';
import type { Label } from '../cypher/writes.js';

/** What a dump holds of each kind of node, in the order in which they are read back: each after those that its edges lead to. */
export const DUMPED: readonly (readonly [Label, readonly string[]])[] = [
  ['Place', PLACE], ['Actor', ACTOR_STORED], ['Article', ARTICLE_STORED], ['Event', EVENT], ['Telling', TELLING], ['Report', REPORT_STORED],
  ['Judgement', JUDGEMENT], ['Block', BLOCK], ['Band', BLOCK],
];

/** The first line of a dump. */
export interface Header {
  readonly entente: 'graph';
  /** Version of the schema that the nodes follow. */
  readonly schema: number;
}
