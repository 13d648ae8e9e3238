import { everyPage } from '../../graph/every-page.js';
import type { GraphStore, Page, PageRequest } from '../../graph/store.js';
import { loadGazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import { proposeMerges, type MergeProposal } from '../../lexicon/lookup/propose-merges.js';
import { loadLookupRules } from '../../lexicon/lookup/rules.js';
import { JudgementError, UsageError } from '../../model/errors.js';
import { withStore } from '../graph.js';
import { DATA } from '../settings.js';
import { print } from '../terminal.js';

/** Who decides where the program does. */
const ENTENTE = 'entente';

/** Prints which actors may be one, or judges the surest so. */
export async function runPropose({ graph: address, limit, apply }: { readonly graph: string; readonly limit: number; readonly apply?: number }): Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit is no number of proposals', 'give a whole number from 1');
  if (apply !== undefined && !(apply >= 0 && apply <= 1)) throw new UsageError('--apply is no score', 'give a number from 0 to 1, for example 0.95');
  await withStore(address, async (graph) => {
    const proposals = (await unjudged(graph)).slice(0, limit);
    for (const proposal of proposals) await print(await (apply !== undefined && proposal.score >= apply ? applied(graph, proposal) : lineOf(proposal)));
    if (proposals.length === 0) await print('no two actors look like one');
  });
}

async function unjudged(graph: GraphStore): Promise<readonly MergeProposal[]> {
  const judged = new Set((await all((page) => graph.judgements({ subject: ['ACTOR'], standing: true }, page))).flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]));
  const actors = await all((page) => graph.actors({}, page));
  const known = loadGazetteer(DATA).actors;
  return proposeMerges(actors, (id) => known.has(id), loadLookupRules(DATA)).filter(({ one, other }) => !judged.has(`${one.id} ${other.id}`));
}

async function all<T>(read: (page: PageRequest) => Promise<Page<T>>): Promise<readonly T[]> {
  const nodes: T[] = [];
  for await (const page of everyPage(read)) nodes.push(...page);
  return nodes;
}

async function applied(graph: GraphStore, proposal: MergeProposal): Promise<string> {
  const { one, other } = proposal;
  try {
    const { id } = await graph.judge({ subject: 'ACTOR', verdict: 'SAME', one: one.id, other: other.id, by: ENTENTE, why: why(proposal) }, new Date().toISOString());
    return `${lineOf(proposal)}  merged: entente undo ${id}`;
  } catch (error) {
    if (error instanceof JudgementError) return error.line;
    throw error;
  }
}

const why = ({ score, features }: MergeProposal): string => `${score.toFixed(2)}: ${features.map(({ feature, weight }) => `${feature} ${weight}`).join(', ')}`;

const lineOf = (proposal: MergeProposal): string => `${proposal.one.id}  ${proposal.one.name}  <-  ${proposal.other.id}  ${proposal.other.name}  (${why(proposal)})`;
