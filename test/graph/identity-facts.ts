import type { Actor } from '../../src/model/actor.js';
import type { ArticleFacts } from '../../src/model/event.js';
import type { EventKind } from '../../src/model/kinds.js';
import { actor, article, CHAD, day, factsOf, FRANCE, MALI, NIGER } from './facts.js';

/** A small world in which articles often tell of the same: few actors, few days. */
export const ACTORS: readonly Actor[] = [
  FRANCE, CHAD, NIGER, MALI,
  actor('FRA-MIL', { name: 'French army', kind: 'GOVERNMENT', country: 'FRA' }),
  actor('ana-ruiz', { name: 'Ana Ruiz', kind: 'PERSON', country: 'FRA' }),
  actor('a-ruiz', { name: 'A. Ruiz', kind: 'PERSON', country: 'FRA' }),
];
const KINDS: readonly EventKind[] = ['ATTACK', 'COERCION', 'CONDEMNATION', 'ACCUSATION', 'MEETING'];
const PLACES = [null, { name: 'Abeche', country: 'TCD', latitude: 13.8, longitude: 20.8 }, { name: 'Chad', country: 'TCD', latitude: null, longitude: null }];

/** What one sentence of a made-up article tells, by numbers. */
export interface Made {
  readonly kind: number;
  readonly source: number;
  readonly target: number;
  readonly day: number;
  readonly stated: boolean;
  readonly place: number;
  readonly dead: number;
  /** On the source's own word. */
  readonly claimed?: boolean;
}

export function madeUp(name: number, told: readonly Made[]): ArticleFacts {
  const sentences = told.map((made, index) => `Sentence ${index} of article ${name}: ${ACTORS[made.source]!.name} moved against ${ACTORS[made.target]!.name}.`);
  const page = article(sentences.join(' '), { publisher: `Paper ${name % 3}`, publishedAt: `2024-03-${String(10 + (name % 5)).padStart(2, '0')}` });
  return factsOf(page, told.map((made, index) => {
    const [source, target] = [ACTORS[made.source]!, ACTORS[made.target]!];
    const both: [string, Actor][] = [[source.name, source], [target.name, target]];
    const kind = KINDS[made.kind]!;
    return {
      kind, sentence: sentences[index]!, trigger: 'moved', place: PLACES[made.place]!, dead: made.dead || null,
      ...(kind === 'MEETING' ? { source: both } : { source: both.slice(0, 1), target: both.slice(1) }),
      ...(made.claimed && { says: [source.name, source] as [string, Actor] }),
      ...(made.stated && { when: day(`2024-03-${String(8 + made.day).padStart(2, '0')}`) }),
    };
  }));
}
