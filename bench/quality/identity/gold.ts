import { readdirSync, readFileSync } from 'node:fs';
import { tellingId } from '../../../src/graph/identity/ids.js';
import type { Actor } from '../../../src/model/actor.js';
import type { ArticleFacts } from '../../../src/model/event.js';
import type { ActorKind, EventKind, Precision, Status, TreatyStage } from '../../../src/model/kinds.js';
import { article, factsOf, type Told } from '../../../test/graph/facts.js';

interface GoldActor { readonly name: string; readonly kind: ActorKind; readonly country: string | null }

interface GoldEvent {
  readonly kind: EventKind;
  readonly stage?: TreatyStage;
  readonly source: readonly GoldActor[];
  readonly target: readonly GoldActor[];
  readonly status: Status;
  readonly date: { readonly start: string; readonly end: string; readonly precision: Precision } | null;
  readonly place: string | null;
  readonly dead: number | null;
  readonly injured: number | null;
  readonly evidence: string;
  readonly clusterId?: string;
}

interface GoldArticle {
  readonly id: string;
  readonly publisher: string;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly gold: { readonly events: readonly GoldEvent[] };
}

/** One event of an annotated article; `cluster` is null where no other article tells it. */
export interface Annotated {
  readonly telling: string;
  readonly article: string;
  readonly kind: EventKind;
  readonly cluster: string | null;
}

/** @param directory of the annotated articles */
export function annotated(directory: URL): { readonly facts: readonly ArticleFacts[]; readonly events: readonly Annotated[] } {
  const pages = readdirSync(directory).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(new URL(name, directory), 'utf8')) as GoldArticle);
  const read = pages.map((page) => ({ page, facts: factsOf(article(page.text, { publisher: page.publisher, publishedAt: page.publishedAt }), page.gold.events.map(toldOf)) }));
  return {
    facts: read.map(({ facts }) => facts),
    events: read.flatMap(({ page, facts }) => page.gold.events.map(({ kind, clusterId }, i) =>
      ({ telling: tellingId(facts.article, facts.events[i]!), article: page.id, kind, cluster: clusterId ?? null }))),
  };
}

const toldOf = (event: GoldEvent): Told => ({
  kind: event.kind, sentence: event.evidence, trigger: '', source: named(event.source), target: named(event.target), status: event.status, stage: event.stage ?? null,
  when: event.date === null ? null : { ...event.date, basis: 'STATED' }, dead: event.dead, injured: event.injured,
  place: event.place === null ? null : { name: event.place, country: null, latitude: 0, longitude: 0 },
});

const named = (actors: readonly GoldActor[]): [string, Actor][] => actors.map(({ name, kind, country }) => [name, { id: kind === 'STATE' && country !== null ? country : name, name, kind, country }]);
