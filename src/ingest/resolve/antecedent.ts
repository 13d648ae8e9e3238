import type { Antecedents } from '../../lexicon/gazetteer/words.js';
import { cutPieces } from '../../lexicon/gazetteer/pieces.js';
import type { NounPhrase } from '../mention/mention.js';
import type { Context } from './context.js';
import type { Decision } from './decision.js';
import { decide } from './decision.js';
import type { Met } from './history.js';

/** Whom "the …" may mean where data/gazetteer/actor-nouns.yaml does not say: "the commission", whoever has the word in its name. */
const ORGANIZATIONS: Antecedents = { kinds: ['ORGANIZATION', 'ARMED_GROUP', 'IGO'], words: [], only: true, else: null };

/**
 * Whom a definite noun points back to: whoever the text called so, else the last that the noun fits: "the bloc" after "ASEAN", "the ministry".
 * @param sentence where it stands: a person is described anew in a later sentence, "the visitor"
 * @param only nobody but whoever the text called so, or whose name has the word: "a coalition air strike" after "the Saudi-led coalition"
 */
export function antecedent({ gazetteer, history }: Context, { noun, kind }: NounPhrase, sentence: number, only = false): Decision | null {
  const may = gazetteer.antecedents.get(noun) ?? (kind === 'ORGANIZATION' || kind === 'IGO' ? ORGANIZATIONS : null);
  const words = new Set([noun, ...(may?.words ?? [])].flatMap((word) => word.split(' ')));
  const called = (met: Met): boolean => met.nouns.some((one) => one === noun || one.endsWith(` ${noun}`));
  const fits = (met: Met): boolean => may !== null && met.full && may.kinds.includes(met.actor.kind) && (met.actor.kind !== 'PERSON' || met.sentence < sentence);
  const bears = (met: Met): boolean => fits(met) && [met.actor.name, ...met.nouns].some((name) => bearsAny(name, words));
  const met = history.lastSalient((one) => called(one) || bears(one)) ?? (only || may?.only ? null : history.lastSalient(fits));
  if (met) return decide(met.actor, 0.6, `the ${noun} met last: ${met.actor.name}`);
  const meant = only ? null : gazetteer.actors.get(may?.else ?? '');
  return meant ? decide(meant, 0.5, `whom news calls the ${noun}`) : null;
}

/** Whether one of some words stands in a name: `commission` in *European Commission*. */
export const bearsAny = (name: string, words: ReadonlySet<string>): boolean => cutPieces(name).some(({ key }) => words.has(key));

/** Whom "the rebels" means: the armed group with a name that was met last, else the last without one: "gunmen … the attackers". */
export function groupMeant({ history }: Context, { noun }: NounPhrase): Decision | null {
  const met = history.last(({ actor, named }) => named && actor.kind === 'ARMED_GROUP') ?? history.last(({ actor, plural }) => plural && actor.kind === 'ARMED_GROUP');
  return met && decide(met.actor, 0.55, `the ${noun}s met last: ${met.actor.name}`);
}
