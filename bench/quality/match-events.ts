import type { SameName } from '../../scripts/train/choice/example.js';
import type { ExtractedEvent, Participant } from '../../src/model/event.js';
import type { EventKind, Precision, Status, TreatyStage } from '../../src/model/kinds.js';

/** An annotated event; actors by words of the text. */
export interface OwnEvent {
  readonly kind: EventKind;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly status: Status;
  readonly claimedBy: string | null;
  readonly stage: TreatyStage | null;
  readonly date?: { readonly start: string; readonly end: string; readonly precision: Precision } | null;
  readonly place?: string | null;
  readonly dead?: number | null;
}

export interface Matched {
  readonly right: readonly (readonly [ExtractedEvent, OwnEvent])[];
  readonly missed: readonly OwnEvent[];
  readonly extra: readonly ExtractedEvent[];
}

export type Read = Matched & { readonly id: string; readonly text: string };

/** Pairs each found event with at most one that is wanted: of the same kind, with one actor of each side in common. */
export function matchEvents(found: readonly ExtractedEvent[], wanted: readonly OwnEvent[], sameName: SameName): Matched {
  const left = new Set(wanted);
  const right = found.flatMap((event) => {
    const fitting = [...left].filter((one) => one.kind === event.kind && fits(event, one, sameName));
    const [best] = [...fitting.filter(({ status }) => status === event.status), ...fitting];
    if (best === undefined) return [];
    left.delete(best);
    return [[event, best] as const];
  });
  return { right, missed: [...left], extra: found.filter((event) => !right.some(([one]) => one === event)) };
}

function fits(event: ExtractedEvent, { source, target }: OwnEvent, sameName: SameName): boolean {
  const among = (found: readonly Participant[]) => (name: string): boolean => found.some(({ text, actor }) => sameName(text, name) || (actor !== null && sameName(actor.name, name)));
  if (target.length === 0 && source.length > 1) return source.filter(among([...event.source, ...event.target])).length > 1;
  return (source.length === 0 || source.some(among(event.source))) && (target.length === 0 || target.some(among(event.target)));
}
