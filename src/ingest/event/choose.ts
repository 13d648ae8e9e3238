import type { Ontology } from '../../lexicon/ontology.js';
import type { Links, Rules } from '../../lexicon/rules/rule.js';
import { groupBy } from '../../model/group-by.js';
import type { Sentence } from '../text/sentence.js';
import { attached, behindMeasure, deepSubject } from './arguments.js';
import { compoundAt } from './binding.js';
import { isInverse, isMutual, nounsAlike, type Draft } from './draft.js';
import { acting } from './participant.js';

type Words = Pick<Rules, 'abstract' | 'causes' | 'links' | 'nouns'>;

/**
 * Keeps the best draft of each trigger, leaving out those that no actor takes part in and nouns that a chosen verb's phrase used up.
 * @param among says which of some that are as good as each other
 */
export function chooseDrafts(s: Sentence, drafts: readonly Draft[], ontology: Ontology, words: Words, among: (equals: readonly Draft[]) => Draft): Draft[] {
  const told = drafts.filter((draft) => isTold(s, draft, drafts, ontology, words) && !isFigurative(s, draft, ontology, words.abstract));
  const best = [...groupBy(told, ({ proposal }) => proposal.trigger).values()].map((rivals) => among(bestOf(rivals)));
  const used = new Set(best.flatMap((d) => (d.proposal.by === 'verb' ? [...d.proposal.binding.anchors, d.proposal.binding.subject].filter((a) => a !== d.proposal.trigger) : [])));
  return best.filter((d) => d.proposal.by === 'verb' || !used.has(d.proposal.trigger));
}

function bestOf(rivals: readonly Draft[]): Draft[] {
  const most = Math.max(...rivals.map(({ score }) => score));
  return rivals.filter(({ score }) => score === most);
}

function isTold(s: Sentence, draft: Draft, drafts: readonly Draft[], ontology: Ontology, words: Words): boolean {
  const { rule } = draft.proposal;
  const info = ontology[rule.kind];
  if (isMutual(draft.proposal, ontology)) return acting(draft.source).length > (alone(draft) || isAssembly(draft) ? 0 : 1);
  if (draft.proposal.by === 'noun' && rule.noun?.strict) return acting(draft.source).length > 0 && (draft.target.length > 0 || (draft.proposal.binding.happens && info.aimless));
  if (acting(draft.source).length) return draft.proposal.by === 'verb' || draft.target.length > 0 || draft.proposal.binding.happens;
  return info.anonymous && isTellingAlone(s, draft, drafts, words);
}

/** An act without a known doer: on somebody, or within an act that a noun tells. */
function isTellingAlone(s: Sentence, draft: Draft, drafts: readonly Draft[], words: Words): boolean {
  const mishap = isMishap(s, draft, words);
  const isOnActor = acting(draft.target).length > 0 && (draft.source.length === 0 ? !mishap : isUnknownName(s, draft));
  return isOnActor || (!mishap && draft.target.length > 0 && isCourse(s, draft, drafts, words.links));
}

/** "Ten people were killed in a suicide bombing", "the bombing killed ten": a noun tells an act of the same kind, whoever did it. */
function isCourse(s: Sentence, { proposal }: Draft, drafts: readonly Draft[], links: Links): boolean {
  if (proposal.by !== 'verb') return false;
  const nouns = whatDid(s, proposal.trigger, links);
  return nounsAlike(proposal, drafts).some((d) => nouns.includes(d.proposal.trigger));
}

/** "Snow closed the border", "ten were killed in a landslide": nobody did it; but "rebel fire" is somebody's. */
function isMishap(s: Sentence, { proposal }: Draft, { causes, links, nouns }: Words): boolean {
  if (proposal.by !== 'verb' || isInverse(proposal)) return false;
  return whatDid(s, proposal.trigger, links).some((i) => {
    const compound = compoundAt(s, i) ?? '';
    return causes.has(compound) || (causes.has(s.tokens[i]!.lemma) && !nouns.has(compound));
  });
}

/** A verb's subject and what it came about in: "killed in a raid", "in a series of raids". */
const whatDid = (s: Sentence, verb: number, links: Links): number[] => [deepSubject(s, verb), ...attached(s, verb, links.course)].filter((i) => i >= 0).map((i) => behindMeasure(s, i, links));

/** "Seized the chance", "released a report": an act on what nobody acts on. */
function isFigurative(s: Sentence, { proposal, target, targetHeads }: Draft, ontology: Ontology, abstract: ReadonlySet<string>): boolean {
  return ontology[proposal.rule.kind].literal && !acting(target).length && targetHeads.some((head) => abstract.has(s.tokens[head]!.lemma));
}

/** A treaty may be left, ratified or rejected by one actor alone; a meeting or a drill takes two. */
const alone = (draft: Draft): boolean => draft.proposal.rule.stage !== null && draft.proposal.by === 'verb';

/** A body of many meets by itself, "the African Union held a summit", but not where it "called the vote unfair". */
const isAssembly = ({ proposal, source }: Draft): boolean => proposal.by === 'verb' && proposal.rule.kind === 'MEETING' && !proposal.binding.parts.some(({ role }) => role === 'party') && acting(source).some((p) => p.actor!.kind === 'IGO');

const isUnknownName = (s: Sentence, draft: Draft): boolean => draft.source.every((p) => s.tokens.some((t) => t.start >= p.start && t.end <= p.end && t.upos === 'PROPN'));
