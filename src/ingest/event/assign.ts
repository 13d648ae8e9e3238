import type { Ontology } from '../../lexicon/ontology.js';
import type { Participant } from '../../model/event.js';
import type { ResolvedMention } from '../resolve/resolution.js';
import type { Sentence } from '../text/sentence.js';
import { children } from '../text/tree.js';
import { attached, conjuncts, deepObject, deepSubject, isPassive } from './arguments.js';
import { blamed } from './blamed.js';
import type { Bound } from './binding.js';
import { acting, nearestInside, NOBODY, participantsAt, sourceAt, toParticipant, unique, type SentenceMentions } from './participants.js';
import type { Proposal } from './propose.js';
import { sceneOf } from './scene.js';

/** A proposal with who is meant by its parts. */
export interface Draft {
  readonly proposal: Proposal;
  readonly source: readonly Participant[];
  readonly target: readonly Participant[];
  /** Heads of the target's phrases, to look through event nouns ("condemned the airstrike"). */
  readonly targetHeads: readonly number[];
  /** A rule itself bound its target, and that is an actor; or it names none. */
  readonly exact: boolean;
  /** How likely the learned choice holds its target, 0..1; null where it was not asked or knows of none there. */
  readonly chance: number | null;
  /** How likely it holds that its trigger tells something rather than the sentence nothing, 0..1; null where it was not asked. */
  readonly odds: number | null;
  readonly score: number;
}

const ids = (list: readonly Participant[]): Set<string> => new Set(list.flatMap((p) => (p.actor ? [p.actor.id] : [])));
const merge = (...lists: readonly (readonly Participant[])[]): Participant[] => unique(lists.flat());

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
    return { ...part, doers, found: part.role !== 'source' && ontology[proposal.rule.kind].quad.endsWith('COOPERATION') ? hostsOf(found, part.head, mentions, source) : found };
  });
  const told = merge(...parties.filter((p) => p.role !== 'source').map((p) => p.found));
  if (parties.some((p) => p.named && !mentions.actorsAt(p.head).length && !mentions.placeAt(p.head))) return { ...NOTHING, proposal };
  const scene = told.length && !acting(told).length && ontology[proposal.rule.kind].quad === 'MATERIAL_CONFLICT' ? sceneOf(s, proposal.trigger, mentions) : [];
  const named = merge(told, scene, needsTarget(proposal) || reciprocal ? [] : hitByWords(proposal, source, mentions));
  const target = named.length || !needsTarget(proposal) || (reciprocal && acting(source).length > 1) || parties.some((p) => isLabelled(s, p)) ? named : merge(named, reachTarget(s, proposal, mentions, ids(source), reach));
  const mutual = source.length > 1 && parties.some((p) => isEachOther(s, p.head));
  const joined = reciprocal ? [merge(source, acting(target)), []] : [source, mutual ? source : preferActors(target)];
  const owned = !named.length && target.length > 0 && ownsAnchor(s, proposal, target, mentions);
  const isBound = (p: (typeof parties)[number]): boolean => (p.inside ? p.doers !== null || (!proposal.binding.clauses.includes(p.head) && acting(p.found).length > 0) : mentions.actorsAt(p.head).length > 0 || (mentions.placeAt(p.head)?.head === p.head && acting(p.found).length > 0));
  const exact = mutual || owned || !needsTarget(proposal) || parties.some((p) => p.role !== 'source' && isBound(p));
  const itself = inverse ? [] : parties.filter((p) => p.role === 'source');
  if (itself.some((p) => !sameSide(p.found, source))) return { ...NOTHING, proposal };
  return { proposal, source: joined[0]!, target: joined[1]!, targetHeads: scene.length ? [] : parties.filter((p) => p.role === 'target').map((p) => p.head), exact, chance: null, odds: null, score: scoreOf(proposal, source, target) };
}

const NOTHING = { source: [], target: [], targetHeads: [], exact: true, chance: null, odds: null, score: 0 };

/** Done together, so that all its parties are its sources; a phrase of such a kind that names a target goes one way: "extradited him to Chad". */
export const isMutual = ({ rule, text, by }: Proposal, ontology: Ontology): boolean => ontology[rule.kind].reciprocal && !(by === 'verb' ? text.includes('<target>') : rule.noun!.target.size > 0);

/** Its subject is the target: "received food from Chad". */
export const isInverse = ({ by, text }: Proposal): boolean => by === 'verb' && text.startsWith('<target>');

/** The trigger's subject; "was put on trial by the junta": the tree may hang who did it on a word of the rule. */
function doer(s: Sentence, { trigger, binding }: Proposal & { by: 'verb' }): number {
  const subject = deepSubject(s, trigger);
  if (subject >= 0 || !isPassive(s, trigger)) return subject;
  return binding.anchors.flatMap((anchor) => attached(s, anchor, BY))[0] ?? -1;
}

const BY: ReadonlySet<string> = new Set(['by']);

/** "Accused each other": each of them does it to the others. */
const isEachOther = (s: Sentence, head: number): boolean => /\b(each other|one another)$/i.test(s.text.slice(0, s.tokens[head]!.end - s.start));

const preferActors = (list: readonly Participant[]): readonly Participant[] => (list.some((p) => p.actor) ? acting(list) : list);

/** "Expelled the Norwegian ambassador": whose the rule's own word is. */
function ownsAnchor(s: Sentence, { trigger, binding }: Proposal & { by: 'verb' }, target: readonly Participant[], mentions: SentenceMentions): boolean {
  const object = deepObject(s, trigger);
  const owners = binding.anchors.includes(object) ? children(s, object).filter((t) => OWNER.has(t.rel)).flatMap((t) => mentions.actorsAt(t.index)) : [];
  return owners.some((m) => target.some((p) => p.actor?.id === m.actor!.id));
}

const OWNER = new Set(['poss', 'nmod', 'compound', 'amod']);

/** "Called the Norwegian account a lie", "called it false" calls nobody. */
const isLabelled = (s: Sentence, { role, head }: Bound): boolean => role === 'party' && s.tokens[head]!.rel === 'dobj' && children(s, s.tokens[head]!.head, 'oprd').length > 0;

function partAt(s: Sentence, part: Bound, mentions: SentenceMentions, exclude: ReadonlySet<string>): Participant[] {
  if (part.locative && !mentions.actorsAt(part.head).length && !mentions.placeAt(part.head)) return [];
  if (isLabelled(s, part)) return [];
  if (!part.inside) return participantsAt(s, part.head, mentions, exclude);
  const own = conjuncts(s, part.head).some((i) => mentions.actorsAt(i).length) ? participantsAt(s, part.head, mentions, exclude) : [];
  return own.length ? own : nearestInside(s, part.head, mentions, exclude) ?? [];
}

/** "Flew to Baku" to see Azerbaijan, unless the traveller is at home there. */
function hostsOf(found: readonly Participant[], head: number, mentions: SentenceMentions, source: readonly Participant[]): Participant[] {
  const capital = mentions.placeAt(head)?.candidates.find(({ role }) => role === 'CAPITAL')?.actor;
  return found.map((p) => (p.actor || !capital || source.some(({ actor }) => actor?.country === capital.country) ? p : { ...p, actor: capital }));
}

/** The same actor, or one of the same country: "Macron warned that his country would hit back". */
function sameSide(found: readonly Participant[], source: readonly Participant[]): boolean {
  return found.some((p) => source.some((q) => p.actor && q.actor && (p.actor.id === q.actor.id || (p.actor.country !== null && p.actor.country === q.actor.country))));
}

/** "Ordered the Canadian envoys out", "rescued Chadian sailors": where a rule names no target, the people of another country that its own words are. */
function hitByWords({ binding }: Proposal & { by: 'verb' }, source: readonly Participant[], mentions: SentenceMentions): Participant[] {
  const people = binding.anchors.slice(1).flatMap((anchor) => mentions.actorsAt(anchor).filter((m) => m.head === anchor && m.actor!.kind === 'POPULATION'));
  return people.filter(({ actor }) => actor!.country !== null && source.every((p) => p.actor?.country && p.actor.country !== actor!.country)).map((m) => toParticipant(mentions, m));
}

/** A rule whose phrase names a target, optional or not. */
function needsTarget(proposal: Proposal & { by: 'verb' }): boolean {
  return proposal.text.includes('<target>') || proposal.text.includes('<party>');
}

/** Where a rule's own target is not there: the nearest actor in the object, then behind a preposition of the verb. */
function reachTarget(s: Sentence, proposal: Proposal & { by: 'verb' }, mentions: SentenceMentions, exclude: ReadonlySet<string>, reach: readonly string[]): Participant[] {
  const object = deepObject(s, proposal.trigger);
  const inObject = object < 0 ? null : nearestInside(s, object, mentions, exclude);
  if (inObject?.length) return inObject;
  for (const link of reach) {
    for (const anchor of proposal.binding.anchors) {
      for (const head of attached(s, anchor, new Set([link]))) {
        const found = acting(participantsAt(s, head, mentions, exclude));
        if (found.length) return found;
      }
    }
  }
  const purpose = children(s, proposal.trigger, 'advcl', 'acl').find((t) => children(s, t.index).some((c) => c.tag === 'TO'));
  return purpose ? nearestInside(s, purpose.index, mentions, exclude) ?? [] : [];
}

function assignNoun(s: Sentence, proposal: Proposal & { by: 'noun' }, mentions: SentenceMentions, ontology: Ontology): Draft {
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

/** Prefers the rule that says more words, then the one whose ends are actors. */
function scoreOf(proposal: Proposal, source: readonly Participant[], target: readonly Participant[]): number {
  const specificity = proposal.by === 'verb' ? proposal.binding.specificity : 2;
  return specificity * 2 + (target.some((p) => p.actor) ? 3 : 0) + (source.some((p) => p.actor) ? 1 : 0);
}
