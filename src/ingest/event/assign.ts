import type { Ontology } from '../../lexicon/ontology.js';
import type { Sentence } from '../text/sentence.js';
import { attached, deepSubject, isPassive } from './arguments.js';
import { assignNoun } from './assign-noun.js';
import { hostsOf, isEachOther, isLabelled, ownsAnchor, partAt, sameSide } from './assign-part.js';
import { blamed } from './blamed.js';
import { type Draft, ids, isInverse, isMutual, merge, NOTHING, preferActors, scoreOf } from './draft.js';
import { seesThrough } from './look-through.js';
import { acting, NOBODY } from './participant.js';
import type { Proposal } from './propose.js';
import { hitByWords, needsTarget, reachTarget } from './reach-target.js';
import { sceneOf } from './scene.js';
import type { SentenceMentions } from './sentence-mentions.js';
import { sourceAt } from './who-acts.js';

/** Says who is meant by each part of `proposal`. */
export function assignParts(s: Sentence, proposal: Proposal, mentions: SentenceMentions, ontology: Ontology, reach: readonly string[]): Draft {
  return proposal.by === 'verb' ? assignVerb(s, proposal, mentions, ontology, reach) : assignNoun(s, proposal, mentions, ontology);
}

function assignVerb(s: Sentence, proposal: Proposal & { by: 'verb' }, mentions: SentenceMentions, ontology: Ontology, reach: readonly string[]): Draft {
  const reciprocal = isMutual(proposal, ontology);
  const subject = proposal.binding.subject < 0 ? doer(s, proposal) : proposal.binding.subject;
  const inverse = isInverse(proposal);
  const given = inverse ? merge(...proposal.binding.parts.filter(({ role }) => role === 'source').map((part) => partAt(s, part, mentions, NOBODY))) : null;
  const source = given ?? (subject < 0 ? [] : sourceAt(s, proposal.trigger, subject, mentions));
  const parties = proposal.binding.parts.map((part) => {
    const doers = blamed(s, proposal, part, mentions, ontology);
    const found = doers ?? partAt(s, part, mentions, part.role === 'source' ? NOBODY : ids(source));
    return { ...part, doers, found: part.role !== 'source' && !part.locative && ontology[proposal.rule.kind].quad !== 'MATERIAL_CONFLICT' ? hostsOf(found, part.head, mentions, source) : found };
  });
  const told = merge(...parties.filter((p) => p.role !== 'source').map((p) => p.found));
  if (parties.some((p) => p.named && !mentions.actorsAt(p.head).length && !mentions.placeAt(p.head))) return { ...NOTHING, proposal };
  const scene = told.length && !acting(told).length && ontology[proposal.rule.kind].quad === 'MATERIAL_CONFLICT' ? sceneOf(s, proposal.trigger, mentions) : [];
  const isVague = told.length > 0 && !acting(told).length && leavesOpen(proposal, ontology);
  const beside = isVague ? acting(reachTarget(s, proposal, mentions, ids(source), reach)) : [];
  const named = merge(beside.length ? beside : told, scene, needsTarget(proposal) || reciprocal ? [] : hitByWords(proposal, source, mentions));
  const target = named.length || !needsTarget(proposal) || (reciprocal && acting(source).length > 1) || parties.some((p) => isLabelled(s, p)) ? named : merge(named, reachTarget(s, proposal, mentions, ids(source), reach));
  const mutual = source.length > 1 && parties.some((p) => isEachOther(s, p.head));
  const joined = reciprocal ? [merge(source, acting(target)), []] : [source, mutual ? source : preferActors(target)];
  const owned = !named.length && target.length > 0 && ownsAnchor(s, proposal, target, mentions);
  const isBound = (p: (typeof parties)[number]): boolean => (p.inside ? p.doers !== null || (!proposal.binding.clauses.includes(p.head) && acting(p.found).length > 0) : mentions.actorsAt(p.head).length > 0 || (mentions.placeAt(p.head)?.head === p.head && acting(p.found).length > 0));
  const exact = mutual || owned || !needsTarget(proposal) || parties.some((p) => p.role !== 'source' && isBound(p));
  const itself = inverse ? [] : parties.filter((p) => p.role === 'source');
  if (itself.some((p) => !sameSide(p.found, source))) return { ...NOTHING, proposal };
  return { proposal, source: joined[0]!, target: joined[1]!, targetHeads: scene.length || beside.length ? [] : parties.filter((p) => p.role === 'target').map((p) => p.head), exact, chance: null, odds: null, score: scoreOf(proposal, source, target) };
}

/** "Rejected Chilean accusations [of spying]": the phrase can do without what stands there, so an actor beside it is rather meant. */
const leavesOpen = ({ rule, text }: Proposal, ontology: Ontology): boolean => text.includes('[') && seesThrough(rule.kind, ontology);

/** The trigger's subject; "was put on trial by the junta": the tree may hang who did it on a word of the rule. */
function doer(s: Sentence, { trigger, binding }: Proposal & { by: 'verb' }): number {
  const subject = deepSubject(s, trigger);
  if (subject >= 0 || !isPassive(s, trigger)) return subject;
  return binding.anchors.flatMap((anchor) => attached(s, anchor, BY))[0] ?? -1;
}

const BY: ReadonlySet<string> = new Set(['by']);
