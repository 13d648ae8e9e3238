import type { Actor } from '../../model/actor.js';
import type { Gazetteer, Organ } from './gazetteer.js';

/** "RUS-MFA": the row's own name where it has one, else by the pattern. */
export function organActor({ actors, states, article }: Gazetteer, country: string, organ: Organ): Actor {
  const id = `${country}-${organ.id}`;
  const state = `${article.has(country) ? 'the ' : ''}${states.get(country)?.name ?? country}`;
  return actors.get(id) ?? { id, name: organ.name.replace('{state}', state), kind: 'GOVERNMENT', country };
}
