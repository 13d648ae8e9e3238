/** What one report says that its event's own properties are taken from. */
export interface RolledUpReport {
  readonly event: string;
  readonly id: string;
  readonly confidence: number;
  readonly reported: string;
  readonly publisher: string;
  readonly status: string;
  readonly dead: number | null;
  readonly injured: number | null;
  readonly ploverType: string;
  readonly ploverMode: string | null;
  readonly cameo: string;
  readonly precision: string | null;
  readonly basis: string | null;
  readonly place: string | null;
}

/** Best first: the most confident, then the most recent, then by id, so that the order of writing plays no part. */
export function byRank(
  a: Pick<RolledUpReport, 'id' | 'confidence' | 'reported'>,
  b: Pick<RolledUpReport, 'id' | 'confidence' | 'reported'>,
): number {
  return b.confidence - a.confidence || compare(b.reported, a.reported) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What an event shows of its reports: what the best one says, and each number and place from the best that gives it. */
export function rollUpEvent(id: string, reports: readonly RolledUpReport[]) {
  const ranked = [...reports].sort(byRank);
  const [best] = ranked;
  if (best === undefined) return null;
  const first = <K extends 'dead' | 'injured' | 'place'>(name: K): RolledUpReport[K] =>
    ranked.find((report) => report[name] !== null)?.[name] ?? (null as RolledUpReport[K]);
  return {
    id, status: best.status, dead: first('dead'), injured: first('injured'), place: first('place'),
    ploverType: best.ploverType, ploverMode: best.ploverMode, cameo: best.cameo, precision: best.precision, basis: best.basis,
    independentSources: new Set(reports.map(({ publisher }) => publisher)).size, reports: reports.length,
  };
}
