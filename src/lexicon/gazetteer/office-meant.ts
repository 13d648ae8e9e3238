import type { Actor } from '../../model/actor.js';
import type { Gazetteer } from './gazetteer.js';

/** An office as the rows name it, and the state's code or organisation's id that it is of. */
export interface OfficeOf {
  readonly office: string;
  readonly of: string;
}

/** A title as written, with the office that it stands for; null where a state has no such office. */
export interface WrittenTitle {
  readonly noun: string;
  readonly office: string | null;
}

/** The office that a title is, and whose: "the head" of a ministry is its minister, of an alliance its secretary-general. */
export function officeMeant({ offices, headTitles, heads }: Gazetteer, { noun, office }: WrittenTitle, actor: Actor | null, country: string | null): OfficeOf | null {
  const part = actor !== null && actor.kind !== 'STATE';
  if (part && headTitles.has(noun)) {
    if (offices.has(actor.id)) return { office: offices.leadingOffice(actor.id), of: actor.id };
    const organ = country === null ? undefined : heads[actor.id.slice(country.length + 1)];
    return organ ? { office: organ, of: country! } : null;
  }
  const of = part && country === null ? actor.id : country;
  if (office === null || of === null) return null;
  return { office: office === 'leader' ? offices.leadingOffice(of) : office, of };
}
