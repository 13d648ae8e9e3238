// Whether one happening that several articles tell of is one event, and copies of one text one source.
//   nice npx tsx bench/quality/identity.ts ../shared > bench/quality/identity.json
import { pathToFileURL } from 'node:url';
import { createRandom } from '../../scripts/train/random.js';
import { tellingId } from '../../src/graph/identity/ids.js';
import { openGraph } from '../../src/graph/open.js';
import type { ArticleFacts } from '../../src/model/event.js';
import { loadIdentityRules } from '../../src/lexicon/identity-rules.js';
import { loadOntology } from '../../src/lexicon/ontology.js';
import { annotated } from './identity/gold.js';
import { makeHappenings, type Happening, type Random } from './identity/happenings.js';
import { makePairs } from './identity/copies.js';
import { fits } from './identity/fits.js';
import { agreement, bCubed, pairsOf, pairwise, type Placed } from './identity/scores.js';
import { tell, type Variation } from './identity/tell.js';

const DATA = new URL('../../data/', import.meta.url);
const knowledge = { scores: loadOntology(DATA), identity: loadIdentityRules(DATA) };
const SEED = 7;
const PAIRS_A_WAY = 30;

/** Writes articles into a graph of their own. @returns the event of each telling */
async function eventsOf(all: readonly ArticleFacts[]): Promise<ReadonlyMap<string, string>> {
  const graph = await openGraph(':memory:', { knowledge });
  await graph.write(all, '2031-09-01T00:00:00.000Z');
  const events = (await graph.events({}, { first: 1000 })).edges.map(({ node }) => node.id);
  const tellings = [...(await graph.tellings(events)).values()].flat();
  await graph.close();
  return new Map(tellings.map(({ id, event }) => [id, event]));
}

type Judged = Variation & Placed;

async function measure(happenings: readonly Happening[], flash: boolean, random: Random) {
  const told = happenings.flatMap((happening) => Array.from({ length: happening.reports }, (_, i) => tell(happening, i, flash, random)));
  const events = await eventsOf(told.map(({ facts }) => facts));
  const placed = told.map((one): Judged => ({ ...one, truth: one.happening.id, found: events.get(tellingId(one.facts.article, one.facts.events[0]!))! }));
  const decidable = placed.filter((one) => happenings.every((other) => other === one.happening || !fits(one, other)));
  return {
    happenings: happenings.length, reports: placed.length, pairwise: pairwise(decidable), bCubed: bCubed(decidable), undecidable: placed.length - decidable.length,
    withUndecidable: { pairwise: pairwise(placed), bCubed: bCubed(placed) }, ...errorsOf(decidable),
  };
}

/** Pairs kept apart by what they tell otherwise, and pairs wrongly joined by how their happenings differ. */
function errorsOf(placed: readonly Judged[]) {
  const pairs = pairsOf(placed);
  const missed = pairs.filter(([a, b]) => a.truth === b.truth && a.found !== b.found);
  const wrong = pairs.filter(([a, b]) => a.truth !== b.truth && a.found === b.found);
  const nameOf = ([a, b]: readonly [Judged, Judged]): string => (a.happening.scenario === b.happening.scenario ? a.happening.scenario : 'two stories of the same parties');
  return {
    missed: counted(missed.flatMap(([a, b]) => { const traits = [...new Set([...a.traits, ...b.traits])]; return traits.length === 0 ? ['nothing'] : traits; })),
    missedIn: counted(missed.map(([a]) => a.happening.scenario)), wrong: counted(wrong.map(nameOf)),
  };
}

const counted = (names: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((one) => one === name).length] as const).sort(([, a], [, b]) => b - a));

/** The annotated articles: what was joined, across articles, of what the annotators hold to be one or another. */
async function measureAnnotated(shared: string) {
  const { facts, events } = annotated(new URL('eval/articles/', pathToFileURL(`${shared}/`)));
  const eventOf = await eventsOf(facts);
  const across = pairsOf(events).filter(([a, b]) => a.article !== b.article);
  const found = across.filter(([a, b]) => eventOf.get(a.telling) === eventOf.get(b.telling));
  const belong = across.filter(([a, b]) => a.cluster !== null && a.cluster === b.cluster);
  const wrong = found.filter((pair) => !belong.includes(pair)).map(([a, b]) => `${a.kind} in ${a.article}, ${b.kind} in ${b.article}`);
  return { articles: facts.length, events: events.length, belongTogether: belong.length, ...agreement(found.length - wrong.length, found.length, belong.length), wrong };
}

async function measureCopies(random: Random) {
  const pairs = makePairs(PAIRS_A_WAY, random);
  const graph = await openGraph(':memory:', { knowledge });
  await graph.write(pairs.flatMap(({ first, other }) => [first, other]), '2031-09-01T00:00:00.000Z');
  const nodes = new Map((await graph.articles({}, { first: 1000 })).edges.map(({ node }) => [node.id, node]));
  await graph.close();
  const found = pairs.map((pair) => ({ ...pair, ...nodes.get(pair.other.article.id)! }));
  const scoreOf = (is: 'COPY' | 'UPDATE', link: 'copyOf' | 'updateOf') => agreement(
    found.filter((one) => one.is === is && one[link] === one.first.article.id).length, [...nodes.values()].filter((node) => node[link] !== null).length, pairs.filter((one) => one.is === is).length);
  const ways = [...new Set(pairs.map(({ way }) => way))];
  const linked = ways.map((way) => [way, found.filter((one) => one.way === way && (one.copyOf ?? one.updateOf) === one.first.article.id).length] as const);
  return { pairs: pairs.length, copies: scoreOf('COPY', 'copyOf'), updates: scoreOf('UPDATE', 'updateOf'), linkedOf: PAIRS_A_WAY, linked: Object.fromEntries(linked) };
}

const random = createRandom(SEED);
const { tuned, heldOut } = makeHappenings(random);
process.stdout.write(`${JSON.stringify({ measured: new Date().toISOString().slice(0, 10), tuned: await measure(tuned, false, random), heldOut: await measure(heldOut, false, random), heldOutAsFlashes: await measure(heldOut, true, random), annotated: await measureAnnotated(process.argv[2]!), copies: await measureCopies(random) }, null, 1)}\n`);
