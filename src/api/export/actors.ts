import { everyPage } from '../../graph/every-page.js';
import type { ActorNode, ActorWhere } from '../../graph/store.js';
import { text } from './fields.js';
import { linkedActor } from './linked.js';
import type { Subject } from './subject.js';

/** A row an actor; as a graph, nodes without edges. */
export const ACTORS: Subject<ActorNode, ActorWhere> = {
  where: 'ActorWhere',
  actorFields: ['id'],
  pages: (graph, where) => everyPage((page) => graph.actors(where, page)),
  fields: [
    text('id', ({ id }) => id), text('name', ({ name }) => name), text('kind', ({ kind }) => kind), text('country', ({ country }) => country),
    text('aliases', ({ aliases }) => aliases), text('mergedFrom', ({ mergedFrom }) => mergedFrom),
  ],
  actors: (actor) => [actor],
  edges: () => [],
  linked: (actor) => ({ ...linkedActor(actor), alternateName: actor.aliases }),
};
