import { daysBetween } from '../../../src/graph/identity/days.js';
import type { Happening, Role } from './happenings.js';
import { namesOf } from './name-party.js';
import { OTHER_KIND, type Variation } from './tell.js';

/**
 * Whether a careful analyst who knows all that happened could take an article to be about this happening: nothing that it tells speaks
 * against it. What fits several happenings nobody can place, and no score counts it.
 */
export function fits({ facts, phrases }: Variation, happening: Happening): boolean {
  const [event] = facts.events as [Variation['facts']['events'][number]];
  const { kind, topic, status, stage, dead, injured } = happening;
  const told = (list: typeof event.source, roles: readonly Role[]): boolean =>
    list.every(({ actor }) => roles.some((role) => namesOf(role, kind).some(({ id }) => id === actor?.id)));
  return (event.kind === kind || event.kind === OTHER_KIND[kind]) && phrases.every((phrase) => topic.includes(phrase))
    && (event.status === status || (happening.announced && event.status === 'PLANNED' && event.when !== null)) && (event.stage === null || stage === null || event.stage === stage)
    && told(event.source, happening.sources) && told(event.target, happening.targets)
    && onDay(facts, happening) && inPlace(event.place, happening) && about(event.dead, dead) && about(event.injured, injured);
}

function onDay({ article, events }: Variation['facts'], { day, summary }: Happening): boolean {
  const { when } = events[0]!;
  if (when !== null) return when.start <= day && day <= when.end && (!summary || when.precision === 'MONTH');
  const lag = daysBetween(day, article.publishedAt!.slice(0, 10));
  return !summary && lag >= 0 && lag <= 2;
}

const inPlace = (place: Variation['facts']['events'][number]['place'], { city, cityOf }: Happening): boolean =>
  place === null || (cityOf !== null && (place.name === city || place.name === cityOf.whole.name));

const about = (told: number | null, figure: number | null): boolean => told === null || (figure !== null && told > 0.6 * figure && told < 1.4 * figure);
