import type { Antecedents } from '../../lexicon/gazetteer/words.js';
import type { Actor } from '../../model/actor.js';
import { cutPieces } from '../../lexicon/gazetteer/pieces.js';
import type { Mention, NounPhrase } from '../mention/mention.js';
import { headKey, type Context } from './context.js';
import type { Decision } from './decision.js';
import { decide } from './decision.js';
import { doersAbove } from './doers-above.js';
import type { Met } from './history.js';

/** Whom "the …" may mean where data/gazetteer/actor-nouns.yaml does not say: "the commission", whoever has the word in its name. */
const ORGANIZATIONS: Antecedents = { kinds: ['ORGANIZATION', 'ARMED_GROUP', 'IGO'], words: [], only: true, else: null };

/**
 * Whom a definite noun points back to: whoever the text called so, else the last that the noun fits: "the bloc" after "ASEAN", "the ministry".
 * A person is described so in a later sentence, "the visitor"; "the country" is not whoever acts on it.
 * @param only nobody but whoever the text called so, or whose name has the word: "a coalition air strike" after "the Saudi-led coalition"
 */
export function antecedent(context: Context, mention: Mention, only = false): Decision | null {
  const [{ gazetteer, history }, { noun, kind }, { sentence }] = [context, mention.noun!, mention];
  const may = gazetteer.antecedents.get(noun) ?? (kind === 'ORGANIZATION' || kind === 'IGO' ? ORGANIZATIONS : null);
  const words = new Set([noun, ...(may?.words ?? [])].flatMap((word) => word.split(' ')));
  const called = (met: Met): boolean => met.nouns.some((one) => one === noun || one.endsWith(` ${noun}`));
  const others = doersOver(context, mention);
  const fits = (met: Met): boolean => may !== null && met.full && may.kinds.includes(met.actor.kind) && (met.actor.kind !== 'STATE' || !others.has(met.actor.id)) && (met.actor.kind !== 'PERSON' || met.sentence < sentence);
  const bears = (met: Met): boolean => fits(met) && [met.actor.name, ...met.nouns].some((name) => bearsAny(name, words));
  const met = history.lastSalient((one) => called(one) || bears(one)) ?? (only || may?.only ? null : history.lastSalient(fits));
  if (met) return decide(met.actor, 0.6, `the ${noun} met last: ${met.actor.name}`);
  const scene = only || !may?.kinds.includes('STATE') || may.only ? undefined : scenesBefore(context, mention).findLast((state) => !others.has(state.id));
  if (scene) return decide(scene, 0.5, `the ${noun} where it happens: ${scene.name}`);
  const meant = only ? null : gazetteer.actors.get(may?.else ?? '');
  return meant ? decide(meant, 0.5, `whom news calls the ${noun}`) : null;
}

/** States that the text only says something happens in, up to a mention. */
const scenesBefore = ({ decided }: Context, { sentence, head }: Mention): Actor[] =>
  [...decided.values()].filter((m) => !m.actor && (m.sentence < sentence || (m.sentence === sentence && m.head < head)))
    .flatMap((m) => m.candidates.flatMap(({ role, actor }) => (role === 'STATE' && actor ? [actor] : [])));

/** Ids of who acts where a word stands. */
const doersOver = ({ byHead, sentences }: Context, { sentence, head }: Mention): ReadonlySet<string> =>
  new Set([...doersAbove(sentences[sentence]!.tokens, head)].flatMap((doer) => byHead.get(headKey(sentence, doer))?.actor?.id ?? []));

/** Whether one of some words stands in a name: `commission` in *European Commission*. */
export const bearsAny = (name: string, words: ReadonlySet<string>): boolean => cutPieces(name).some(({ key }) => words.has(key));

/** Whom "the rebels" means: the armed group with a name that was met last, else the last without one: "gunmen … the attackers". */
export function groupMeant({ history }: Context, { noun }: NounPhrase): Decision | null {
  const met = history.last(({ actor, named }) => named && actor.kind === 'ARMED_GROUP') ?? history.last(({ actor, plural }) => plural && actor.kind === 'ARMED_GROUP');
  return met && decide(met.actor, 0.55, `the ${noun}s met last: ${met.actor.name}`);
}
