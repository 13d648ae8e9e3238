import type { ActorRef, FoundReport } from '../../graph/store.js';
import { readAmount } from '../connection.js';
import type { ApiContext } from '../context.js';
import { badInput } from '../errors.js';
import { matchWords, type Match } from './rank.js';

export interface SearchArgs {
  readonly text: string;
  readonly in: readonly ('ACTORS' | 'EVENTS' | 'SENTENCES')[];
  readonly first: number;
}

const MOST = 50;
/** As many are looked at for the best of them. */
const CANDIDATES = 500;

export interface Hit {
  readonly found: { readonly __typename: string };
  readonly score: number;
  readonly matched: string;
  readonly highlights: Match['highlights'];
}

export async function askSearch(args: SearchArgs, context: ApiContext): Promise<readonly Hit[]> {
  const first = readAmount('first', args.first, MOST);
  const words = args.text.toLowerCase().split(/[^\p{L}\p{N}'’.-]+/u).filter(Boolean);
  if (words.length === 0) throw badInput('text has no word to look for', { argument: 'text', value: args.text });
  const wants = (what: SearchArgs['in'][number]): boolean => args.in.includes(what);
  const reports = wants('EVENTS') || wants('SENTENCES') ? await reportMatches(words, context) : [];
  const hits = await Promise.all([
    wants('ACTORS') ? actorHits(words, first, context) : [],
    wants('EVENTS') ? eventHits(reports, first, context) : [],
    wants('SENTENCES') ? sentenceHits(reports.slice(0, first), context) : [],
  ]);
  return hits.flat();
}

const hitOf = (__typename: string, found: object, { text, score, highlights }: Match): Hit => ({ found: { __typename, ...found }, score, matched: text, highlights });

/** An actor's best name; of those that fit alike, whoever deals with more others. */
async function actorHits(words: readonly string[], first: number, { graph }: ApiContext): Promise<readonly Hit[]> {
  const found = (await graph.searchActors(words.join(' '), CANDIDATES)).flatMap(({ aliases, ...actor }) => {
    const [best] = [actor.name, ...aliases].flatMap(name => matchWords(name, words) ?? []).sort((a, b) => b.score - a.score);
    return best === undefined ? [] : [{ actor: actor as ActorRef, match: best }];
  });
  const neighbours = found.length === 0 ? new Map<string, number>() : await graph.countNeighbours(found.map(({ actor }) => actor.id));
  const weight = ({ actor }: { readonly actor: ActorRef }): number => neighbours.get(actor.id) ?? 0;
  return found.sort((a, b) => b.match.score - a.match.score || weight(b) - weight(a) || order(a.actor.id, b.actor.id)).slice(0, first).map(({ actor, match }) => hitOf('Actor', actor, match));
}

interface ReportMatch {
  readonly report: FoundReport;
  readonly match: Match;
}

/** Sentences by how well the words fit and how sure the reading is; of those alike, the latest first. */
async function reportMatches(words: readonly string[], { graph }: ApiContext): Promise<readonly ReportMatch[]> {
  const found = await graph.searchReports(words.join(' '), CANDIDATES);
  const matches = found.flatMap(report => {
    const match = matchWords(report.sentence, words);
    return match === null ? [] : [{ report, match: { ...match, score: match.score * (0.5 + 0.5 * report.confidence) } }];
  });
  return matches.sort((a, b) => b.match.score - a.match.score || order(b.report.reported, a.report.reported) || order(a.report.id, b.report.id));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function sentenceHits(matches: readonly ReportMatch[], { graph }: ApiContext): Promise<readonly Hit[]> {
  const reports = await graph.reportsById(matches.map(({ report }) => report.id));
  return matches.flatMap(({ report, match }) => (reports.has(report.id) ? [hitOf('Report', reports.get(report.id)!, match)] : []));
}

/** Each event once, by its best sentence. */
async function eventHits(matches: readonly ReportMatch[], first: number, { loaders }: ApiContext): Promise<readonly Hit[]> {
  const best = new Map<string, Match>();
  for (const { report, match } of matches) if (!best.has(report.event)) best.set(report.event, match);
  const chosen = [...best].slice(0, first);
  const events = await Promise.all(chosen.map(([id]) => loaders.event.load(id)));
  return chosen.flatMap(([, match], index) => (events[index] === null ? [] : [hitOf('Event', events[index]!, match)]));
}
