import type { Ontology } from '../../lexicon/ontology.js';
import type { Sentence } from '../text/sentence.js';
import type { Draft } from './assign.js';
import { attached } from './arguments.js';
import { acting } from './participants.js';

/** What an act without a doer happened in: "were killed in an air strike by Norway". */
const IN_THE_COURSE_OF: ReadonlySet<string> = new Set(['in', 'by', 'during', 'from', 'when']);

/** "Ten people were killed in a Norwegian raid" is done by whoever raided. */
export function borrowSources(s: Sentence, drafts: readonly Draft[], ontology: Ontology): Draft[] {
  return drafts.map((draft) => {
    const { proposal, source } = draft;
    if (proposal.by !== 'verb' || source.length || !ontology[proposal.rule.kind].anonymous) return draft;
    const nouns = attached(s, proposal.trigger, IN_THE_COURSE_OF);
    const within = drafts.find((d) => d.proposal.by === 'noun' && d.proposal.rule.kind === proposal.rule.kind && nouns.includes(d.proposal.trigger) && acting(d.source).length);
    return within ? { ...draft, source: acting(within.source) } : draft;
  });
}
