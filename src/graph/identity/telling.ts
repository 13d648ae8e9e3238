import type { Article } from '../../model/article.js';
import type { ExtractedEvent, Participant } from '../../model/event.js';
import type { ActorKind, EventKind, Status, TreatyStage } from '../../model/kinds.js';
import type { IdentityRules } from '../../model/identity-rules.js';
import { placeId, reportId, tellingId } from './ids.js';
import { tellingWords } from './telling-words.js';

/** How closely a telling says when: to the day; only by its article's date; within a week or month; less. */
export type Level = 'DAY' | 'PUBLISHED' | 'WEEK' | 'MONTH' | 'YEAR' | 'NONE';

/** What one article says of one happening, as the graph stores it: the unit that event identity decides about. */
export interface Telling {
  readonly id: string;
  readonly article: string;
  readonly reportIds: readonly string[];
  readonly kind: EventKind;
  readonly stage: TreatyStage | null;
  readonly status: Status;
  readonly reciprocal: boolean;
  /** Ids of parties as the article was read, and as merged actors have them now; groups say what each belongs to, as `RUS/PERSON`. */
  readonly rawSources: readonly string[];
  readonly rawTargets: readonly string[];
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly sourceGroups: readonly string[];
  readonly targetGroups: readonly string[];
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly level: Level;
  readonly place: string | null;
  readonly country: string | null;
  /** Whether the place is a spot on the map, not a country or a region. */
  readonly located: boolean;
  readonly dead: number | null;
  readonly injured: number | null;
  readonly words: readonly string[];
  /** Sorts the telling that says most first: an event has its id from the first of its tellings. */
  readonly rank: string;
  /** Where other tellings of the same happening are looked for. */
  readonly blocks: readonly string[];
  readonly event: string;
  /** The better telling that this one was found to be the same as; empty for none. */
  readonly linkTo: string;
  readonly linkScore: number;
  /** The points that made the score, as JSON. */
  readonly linkWhy: string;
  /** Ids of those linked to this one. */
  readonly followers: readonly string[];
  /** Standing judgements, as `SAME:other:judgement` or `DIFFERENT:other:judgement`. */
  readonly judged: readonly string[];
  /** In which order it was stored, among all tellings: from 1, and 0 before. */
  readonly seq: number;
}

const LEVELS: readonly Level[] = ['DAY', 'PUBLISHED', 'WEEK', 'MONTH', 'YEAR', 'NONE'];

/** States, their organs, officials and people belong to the state; anyone else to themselves. */
const OF_A_STATE: ReadonlySet<ActorKind> = new Set(['STATE', 'GOVERNMENT', 'PERSON', 'POPULATION']);

/** A new telling, not yet linked to any. */
export function tellingOf(article: Article, event: ExtractedEvent, rules: IdentityRules): Telling {
  const [sources, targets] = [partiesOf(event.source), partiesOf(event.target)];
  const day = article.publishedAt?.slice(0, 10) ?? null;
  const id = tellingId(article, event);
  const told = {
    kind: event.kind, stage: event.stage, status: event.status, reciprocal: event.target.length === 0 && sources.length > 1,
    rawSources: sources.map(idOf), rawTargets: targets.map(idOf), sources: sources.map(idOf), targets: targets.map(idOf),
    sourceGroups: sources.map(groupOf), targetGroups: targets.map(groupOf),
    earliest: event.when?.start ?? day, latest: event.when?.end ?? day, level: levelOf(event.when, day),
    place: event.place === null ? null : placeId(event.place), country: event.place?.country ?? null, located: event.place !== null && event.place.latitude !== null,
    dead: event.dead, injured: event.injured,
    words: tellingWords(event.reports, rules.commonWords),
  };
  const reportIds = [...new Set(event.reports.map((report) => reportId(article, event, report)))];
  return { id, article: article.id, reportIds, ...told, rank: rankOf(id, told), blocks: [], event: '', linkTo: '', linkScore: 0, linkWhy: '', followers: [], judged: [], seq: 0 };
}

type Party = NonNullable<Participant['actor']>;

const partiesOf = (participants: readonly Participant[]): readonly Party[] =>
  [...new Map(participants.flatMap(({ actor }) => (actor === null ? [] : [[actor.id, actor] as const]))).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

const idOf = ({ id }: Party): string => id;
export const groupOf = ({ id, kind, country }: Party): string => `${OF_A_STATE.has(kind) && country !== null ? country : id}/${kind}`;

function levelOf(when: ExtractedEvent['when'], published: string | null): Level {
  if (when === null) return published === null ? 'NONE' : 'PUBLISHED';
  return when.basis === 'PUBLICATION' ? 'PUBLISHED' : when.precision;
}

/** By level, then place, both sides, how many take part, parts of states before states, and at last id, so that no two are alike. */
function rankOf(id: string, told: Pick<Telling, 'level' | 'place' | 'sources' | 'targets' | 'reciprocal' | 'sourceGroups' | 'targetGroups'>): string {
  const oneSided = !told.reciprocal && (told.sources.length === 0 || told.targets.length === 0);
  const wholes = [...told.sources, ...told.targets].filter((one, i) => [...told.sourceGroups, ...told.targetGroups][i] === `${one}/STATE`).length;
  return [LEVELS.indexOf(told.level), told.place === null ? 1 : 0, oneSided ? 1 : 0, 9 - Math.min(told.sources.length + told.targets.length, 9), Math.min(wholes, 9), id].join('');
}
