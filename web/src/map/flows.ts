import type { MapQuery } from '../api/documents.js';

/** What actors of one country do towards those of another. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly events: number;
  /** Mean, from -10 to 10. */
  readonly score: number;
}

/** Ties between actors added up by their countries, the strongest first. */
export function flowsOf({ actors, ties }: MapQuery['network']): readonly Flow[] {
  const countries = new Map(actors.map(({ actor }) => [actor.id, actor.country]));
  const flows = new Map<string, { from: string; to: string; events: number; sum: number }>();
  for (const { source, target, events, score } of ties) {
    const [from, to] = [countries.get(source), countries.get(target)];
    if (!from || !to || from === to) continue;
    const flow = flows.get(`${from} ${to}`) ?? { from, to, events: 0, sum: 0 };
    flow.events += events;
    flow.sum += events * score;
    flows.set(`${from} ${to}`, flow);
  }
  return [...flows.values()].map(({ sum, ...flow }) => ({ ...flow, score: sum / flow.events })).sort((one, other) => other.events - one.events);
}
