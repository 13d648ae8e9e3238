// Whether one happening that several articles tell of is one event, and copies of one text one source.
//   nice npx tsx bench/quality/identity.ts ../shared > bench/quality/identity.json
import { createRandom } from '../../scripts/train/random.js';
import { openGraph } from '../../src/graph/open.js';
import type { ArticleFacts } from '../../src/model/event.js';
import { loadIdentityRules } from '../../src/lexicon/identity-rules.js';
import { loadOntology } from '../../src/lexicon/ontology.js';
import { makeHappenings, type Happening, type Random } from './identity/happenings.js';
import { bCubed, pairsOf, pairwise, type Placed } from './identity/scores.js';
import { tell, type Variation } from './identity/tell.js';

const DATA = new URL('../../data/', import.meta.url);
const knowledge = { scores: loadOntology(DATA), identity: loadIdentityRules(DATA) };
const SEED = 7;

/** Writes articles into a graph of their own. @returns the event of each article's telling */
async function eventsOf(all: readonly ArticleFacts[]): Promise<ReadonlyMap<string, string>> {
  const graph = await openGraph(':memory:', { knowledge });
  await graph.write(all, '2031-09-01T00:00:00.000Z');
  const events = (await graph.events({}, { first: 1000 })).edges.map(({ node }) => node.id);
  const tellings = [...(await graph.tellings(events)).values()].flat();
  await graph.close();
  return new Map(tellings.map(({ article, event }) => [article, event]));
}

type Judged = Variation & Placed;

async function measure(happenings: readonly Happening[], random: Random) {
  const told = happenings.flatMap((happening) => Array.from({ length: happening.reports }, (_, i) => tell(happening, i, random)));
  const events = await eventsOf(told.map(({ facts }) => facts));
  const placed = told.map((one): Judged => ({ ...one, truth: one.happening.id, found: events.get(one.facts.article.id)! }));
  return { happenings: happenings.length, reports: told.length, pairwise: pairwise(placed), bCubed: bCubed(placed), ...errorsOf(placed) };
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

const random = createRandom(SEED);
const { tuned, heldOut } = makeHappenings(random);
process.stdout.write(`${JSON.stringify({ measured: new Date().toISOString().slice(0, 10), tuned: await measure(tuned, random), heldOut: await measure(heldOut, random) }, null, 1)}\n`);
