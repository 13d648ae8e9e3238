import type { Sentence } from '../text/sentence.js';
import { nounsAlike, type Draft } from './draft.js';
import type { EventLexicon } from './find-events.js';
import { children, subtree } from '../text/tree.js';
import { attached } from './arguments.js';
import { acting } from './participant.js';

/** "Ten people were killed in a Norwegian raid" is done by whoever raided; so is "a raid on a mosque in the town, which killed ten", wherever the tree hangs *which*. */
export function borrowSources(s: Sentence, drafts: readonly Draft[], { ontology, rules }: EventLexicon): Draft[] {
  return drafts.map((draft) => {
    const { proposal, source } = draft;
    if (proposal.by !== 'verb' || !ontology[proposal.rule.kind].anonymous) return draft;
    const alike = nounsAlike(proposal, drafts);
    const meant = alike.find((d) => isMeantByWhich(s, proposal.trigger, d.proposal.trigger));
    if (meant) return { ...draft, source: acting(meant.source) };
    const nouns = source.length ? [] : attached(s, proposal.trigger, rules.links.course);
    const within = alike.find((d) => nouns.includes(d.proposal.trigger) && acting(d.source).length);
    return within ? { ...draft, source: acting(within.source) } : draft;
  });
}

/** "Which" hangs on a noun inside the event noun's phrase. */
function isMeantByWhich(s: Sentence, verb: number, noun: number): boolean {
  const token = s.tokens[verb]!;
  if (token.rel !== 'relcl' || token.head === noun || !children(s, verb, 'nsubj').some((t) => t.tag === 'WDT')) return false;
  return subtree(s, noun).includes(token.head);
}
