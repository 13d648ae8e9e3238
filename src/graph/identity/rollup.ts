import type { DateBasis, PloverType, Precision, QuadClass, Status } from '../../model/kinds.js';
import type { KindScores } from '../../model/kinds.js';
import type { Telling } from './telling.js';

/** What one report says that its event's own properties are taken from. */
export interface RolledUpReport {
  readonly id: string;
  readonly article: string;
  /** On whose word it gives the event; null where it gives it as a fact. */
  readonly speaker: string | null;
  readonly confidence: number;
  readonly reported: string;
  readonly status: Status;
  readonly dead: number | null;
  readonly injured: number | null;
  readonly ploverType: PloverType;
  readonly ploverMode: string | null;
  readonly cameo: string;
  readonly precision: Precision | null;
  readonly basis: DateBasis | null;
  readonly recorded: string;
  /** When it, and not its whole article, was retracted; empty where it stands. */
  readonly retracted: string;
}

/** An event as it is stored: what its tellings and their reports add up to. */
export interface EventRow extends Pick<Telling, 'id' | 'kind' | 'stage' | 'reciprocal' | 'sources' | 'targets' | 'earliest' | 'latest' | 'place'>,
  Pick<RolledUpReport, 'status' | 'ploverType' | 'ploverMode' | 'cameo' | 'precision' | 'basis' | 'dead' | 'injured'> {
  readonly quad: QuadClass;
  readonly score: number;
  readonly sort: string;
  readonly tellings: readonly string[];
  readonly deadLeast: number | null;
  readonly deadMost: number | null;
  readonly injuredLeast: number | null;
  readonly injuredMost: number | null;
  readonly independentSources: number;
  /** Of reports that stand, each once, by name. */
  readonly publishers: readonly string[];
  /** Whether some report that stands gives it as a fact. */
  readonly stated: boolean;
  /** Reports that stand; 0 where all are retracted, and then no list shows it. */
  readonly reports: number;
  /** The least of its tellings', so that it stays when a telling that says more gives the event another id. */
  readonly seq: number;
}

/** Whose a report is. */
export interface Provenance {
  readonly publisher: string | null;
  /** The publisher that it goes back to, or, where it has none, its article's id. */
  readonly origin: string;
}

/** Best first: the most confident, then the most recent, then by id, so that the order of writing plays no part. */
export function byRank(
  a: Pick<RolledUpReport, 'id' | 'confidence' | 'reported'>,
  b: Pick<RolledUpReport, 'id' | 'confidence' | 'reported'>,
): number {
  return b.confidence - a.confidence || compare(b.reported, a.reported) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What an event shows. Who, when and where come from the telling that says most, and what that leaves open from the next; status and
 * codes from the best report of its kind; of numbers the most recent, and the range.
 * @param tellings of which the first says most
 * @param standing reports that nobody retracted; where there are none, the event shows what it showed, and counts nothing
 */
export function rollUpEvent(
  tellings: readonly [Telling, ...Telling[]], reports: ReadonlyMap<string, RolledUpReport>, standing: ReadonlySet<string>,
  provenance: (report: RolledUpReport) => Provenance, scores: KindScores,
): EventRow {
  const stands = ({ reportIds }: Telling): boolean => reportIds.some((id) => standing.has(id));
  const told = tellings.some(stands) ? tellings.filter(stands) : tellings;
  const [face] = told as [Telling, ...Telling[]];
  const reportsOf = (some: readonly Telling[]): readonly RolledUpReport[] =>
    some.flatMap(({ reportIds }) => reportIds.flatMap((id) => reports.get(id) ?? [])).filter(({ id }) => standing.size === 0 || standing.has(id)).sort(byRank);
  const [best] = reportsOf(told.filter(({ kind }) => kind === face.kind)) as [RolledUpReport, ...RolledUpReport[]];
  const [dated] = reportsOf(told.filter(({ earliest, latest, level }) => earliest === face.earliest && latest === face.latest && level === face.level)) as [RolledUpReport];
  const all = reportsOf(told);
  const first = <K extends 'sources' | 'targets'>(name: K): Telling[K] => told.find((one) => one[name].length > 0 && one.reciprocal === face.reciprocal)?.[name] ?? [];
  return {
    id: tellings[0].id, kind: face.kind, quad: scores[face.kind].quad, score: scores[face.kind].score, stage: face.stage,
    earliest: face.earliest, latest: face.latest, sort: face.earliest ?? '', reciprocal: face.reciprocal,
    sources: first('sources'), targets: face.reciprocal ? [] : first('targets'),
    place: told.find(({ place }) => place !== null)?.place ?? null, tellings: tellings.map(({ id }) => id),
    status: best.status, ploverType: best.ploverType, ploverMode: best.ploverMode, cameo: best.cameo, precision: dated.precision, basis: dated.basis,
    ...figures('dead', all), ...figures('injured', all),
    ...support(standing.size === 0 ? [] : all, provenance),
    seq: Math.min(...tellings.map(({ seq }) => seq)),
  };
}

/** @param reports that stand */
function support(reports: readonly RolledUpReport[], provenance: (report: RolledUpReport) => Provenance): Pick<EventRow, 'independentSources' | 'publishers' | 'stated' | 'reports'> {
  const sources = reports.map(provenance);
  return {
    independentSources: new Set(sources.map(({ origin }) => origin)).size, publishers: [...new Set(sources.flatMap(({ publisher }) => publisher ?? []))].sort(),
    stated: reports.some(({ speaker }) => speaker === null), reports: reports.length,
  };
}

type Figures<N extends 'dead' | 'injured'> = Pick<EventRow, N | `${N}Least` | `${N}Most`>;

/** The most recent figure, with the least and the most that any report gives. */
function figures<N extends 'dead' | 'injured'>(name: N, reports: readonly RolledUpReport[]): Figures<N> {
  const told = reports.flatMap((report) => (report[name] === null ? [] : [{ ...report, figure: report[name] }]));
  const [latest] = [...told].sort((a, b) => compare(b.reported, a.reported) || byRank(a, b));
  const all = told.map(({ figure }) => figure);
  return { [name]: latest?.figure ?? null, [`${name}Least`]: all.length ? Math.min(...all) : null, [`${name}Most`]: all.length ? Math.max(...all) : null } as Figures<N>;
}
