import type { ExtractedEvent, Participant, When } from '../../model/event.js';

/** Joins what several sentences of an article say of one happening: same kind, agreeing parties, dates and stage. */
export function mergeReports(events: readonly ExtractedEvent[]): ExtractedEvent[] {
  const merged: ExtractedEvent[] = [];
  for (const event of events) {
    const i = merged.findIndex((known) => sameHappening(known, event));
    if (i < 0) merged.push(event);
    else merged[i] = join(merged[i]!, event);
  }
  return merged;
}

const keys = (list: readonly Participant[]): Set<string> => new Set(list.map((p) => p.actor?.id ?? p.text.toLowerCase()));

/** Both sides agree, and one is the same: "on the orders of A and B" is not what B asked of C. */
function sameHappening(a: ExtractedEvent, b: ExtractedEvent): boolean {
  const [sources, targets] = [[keys(a.source), keys(b.source)], [keys(a.target), keys(b.target)]] as const;
  return a.kind === b.kind && a.stage === b.stage && (a.status === 'NEGATED') === (b.status === 'NEGATED')
    && agree(...sources) && agree(...targets) && (isSame(...sources) || isSame(...targets))
    && shareAnActor(a, b) && datesAgree(a.when, b.when);
}

const isSame = (a: Set<string>, b: Set<string>): boolean => a.size === b.size && [...a].every((key) => b.has(key));

/** One side holds the other; an empty side agrees with any. */
function agree(a: Set<string>, b: Set<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].every((key) => large.has(key));
}

function shareAnActor(a: ExtractedEvent, b: ExtractedEvent): boolean {
  const [x, y] = [keys([...a.source, ...a.target]), keys([...b.source, ...b.target])];
  return [...x].some((key) => y.has(key));
}

function datesAgree(a: When | null, b: When | null): boolean {
  if (!a || !b) return true;
  return a.start <= b.end && b.start <= a.end;
}

function join(a: ExtractedEvent, b: ExtractedEvent): ExtractedEvent {
  const reports = [...a.reports, ...b.reports].sort((x, y) => y.confidence - x.confidence) as unknown as ExtractedEvent['reports'];
  const best = a.reports[0].confidence >= b.reports[0].confidence ? a : b;
  return {
    ...best,
    source: a.source.length >= b.source.length ? a.source : b.source,
    target: a.target.length >= b.target.length ? a.target : b.target,
    when: sharper(a.when, b.when),
    place: best.place ?? a.place ?? b.place,
    dead: best.dead ?? a.dead ?? b.dead,
    injured: best.injured ?? a.injured ?? b.injured,
    reports,
  };
}

/** A day says more than a longer time; of two alike the first told stays. */
function sharper(a: When | null, b: When | null): When | null {
  if (!a || !b) return a ?? b;
  const isDay = (when: When): boolean => when.start === when.end;
  return isDay(b) && !isDay(a) ? b : a;
}
