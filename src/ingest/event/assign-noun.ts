import type { Ontology } from '../../lexicon/ontology.js';
import type { ResolvedMention } from '../resolve/resolution.js';
import type { Sentence } from '../text/sentence.js';
import { conjuncts } from './arguments.js';
import { type Draft, ids, isMutual, merge, preferActors, scoreOf } from './draft.js';
import { acting, NOBODY, toParticipant } from './participant.js';
import { participantsAt } from './participants.js';
import type { Proposal } from './propose.js';
import type { SentenceMentions } from './sentence-mentions.js';

/** Says who is meant by the parts of an event noun: by its prepositions, and by what stands before it. */
export function assignNoun(s: Sentence, proposal: Proposal & { by: 'noun' }, mentions: SentenceMentions, ontology: Ontology): Draft {
  const reciprocal = isMutual(proposal, ontology);
  const { parts, modifiers } = proposal.binding;
  const at = (role: string, exclude = NOBODY) => merge(...parts.filter((p) => p.role === role).map((p) => participantsAt(s, p.head, mentions, exclude)));
  const before = modifiers.flatMap((i) => conjuncts(s, i).flatMap((j) => mentions.actorsAt(j)).map((m) => ({ m, owns: s.tokens[i]!.rel === 'poss' })));
  const told = at('source');
  const doers = before.filter((one) => !isScene(one) && !(one.m.form === 'PRONOUN' && told.length)).map(({ m }) => toParticipant(mentions, m));
  const places = before.filter(isScene).map(({ m }) => toParticipant(mentions, m));
  const source = merge(told, doers);
  const parties = acting(at('party'));
  const target = at('target', ids(source)).concat(places).filter((p) => !p.actor || !ids(source).has(p.actor.id));
  // "Clashes between A and B" are A's on B, where nothing else says whose.
  const [opener, ...others] = source.length || target.length || ontology[proposal.rule.kind].quad !== 'MATERIAL_CONFLICT' ? [] : parties;
  const joined = reciprocal ? [merge(acting(source), parties, acting(target)), []] : opener && others.length ? [[opener], others] : [source, preferActors(merge(target, parties))];
  return { proposal, source: joined[0]!, target: joined[1]!, targetHeads: parts.filter((p) => p.role === 'target').map((p) => p.head), exact: true, chance: null, odds: null, score: scoreOf(proposal, joined[0]!, joined[1]!) };
}

/** The hall of "the City Hall attack", but not the coalition of "a coalition air strike". */
const isScene = ({ m, owns }: { m: ResolvedMention; owns: boolean }): boolean => !owns && m.actor!.kind === 'ORGANIZATION' && m.form === 'NAME';
