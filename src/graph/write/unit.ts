import type { Actor } from '../../model/actor.js';
import type { IdentityRules } from '../../model/identity-rules.js';
import type { KindScores } from '../../model/kinds.js';
import { ACTOR_STORED, ARTICLE_IDENTITY, BLOCK, EVENT, PLACE, REPORT_ROLLED_UP, TELLING } from '../cypher/properties.js';
import { lockForWriting } from '../cypher/writes.js';
import type { Run } from '../engine.js';
import type { EventRow, RolledUpReport } from '../identity/rollup.js';
import type { Telling } from '../identity/telling.js';
import { nodesOf, type Nodes } from './nodes-of.js';

/** What the graph knows beside what it stores: quad class and score of each kind, and when two tellings are one happening. */
export interface Knowledge {
  readonly scores: KindScores;
  readonly identity: IdentityRules;
}

/** What identity needs of an article; its text stays where it is. */
export interface ArticleRow {
  readonly id: string;
  readonly publisher: string | null;
  readonly sort: string;
  readonly facts: string;
  readonly recorded: string;
  readonly retracted: string;
  readonly original: string;
  readonly copies: readonly string[];
  readonly updates: string;
  readonly signature: string;
  readonly bands: readonly string[];
  readonly tellings: readonly string[];
}

export interface ActorRow extends Actor {
  readonly aliases: readonly string[];
  readonly titles: readonly string[];
  readonly search: string;
  readonly ownAliases: readonly string[];
  readonly ownTitles: readonly string[];
  readonly ownOffices: readonly string[];
  readonly mergedInto: string;
  readonly members: readonly string[];
}

export interface Block {
  readonly id: string;
  readonly members: readonly string[];
}

export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** One transaction's view of the graph: what it has read, and what it will write. */
export interface Unit extends Knowledge {
  readonly run: Run;
  readonly articles: Nodes<ArticleRow>;
  readonly actors: Nodes<ActorRow>;
  readonly places: Nodes<PlaceRow>;
  readonly tellings: Nodes<Telling>;
  readonly blocks: Nodes<Block>;
  readonly bands: Nodes<Block>;
  readonly reports: Nodes<RolledUpReport>;
  readonly events: Nodes<EventRow>;
}

export const createUnit = (run: Run, knowledge: Knowledge): Unit => ({
  ...knowledge,
  run,
  articles: nodesOf(run, 'Article', ARTICLE_IDENTITY),
  actors: nodesOf(run, 'Actor', ACTOR_STORED),
  places: nodesOf(run, 'Place', PLACE),
  tellings: nodesOf(run, 'Telling', TELLING),
  blocks: nodesOf(run, 'Block', BLOCK),
  bands: nodesOf(run, 'Band', BLOCK),
  reports: nodesOf(run, 'Report', REPORT_ROLLED_UP),
  events: nodesOf(run, 'Event', EVENT),
});

/** A unit that writes: no other writer comes between. @param at the moment of writing, ISO 8601; empty where the program only mends */
export async function beginUnit(run: Run, knowledge: Knowledge, at: string): Promise<Unit> {
  await run(lockForWriting(at));
  return createUnit(run, knowledge);
}

/** Members come and go; a block that has none left goes itself. */
export function enlist(blocks: Nodes<Block>, member: string, joined: readonly string[], left: readonly string[]): void {
  for (const id of joined) {
    const members = blocks.get(id)?.members ?? [];
    if (!members.includes(member)) blocks.put({ id, members: [...members, member] });
  }
  for (const id of left) {
    const members = (blocks.get(id)?.members ?? []).filter((one) => one !== member);
    if (members.length > 0) blocks.put({ id, members });
    else blocks.remove(id);
  }
}
