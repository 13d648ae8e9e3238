import type { ChoiceWeights } from '../../lexicon/choice-weights.js';
import type { Ontology } from '../../lexicon/ontology.js';
import type { CountWords } from '../../lexicon/rules/count-words.js';
import type { Rules } from '../../lexicon/rules/rule.js';
import type { StatusWords } from '../../lexicon/rules/status-words.js';
import type { ExtractedEvent, Participant } from '../../model/event.js';
import { groupBy } from '../../model/group-by.js';
import type { Resolution } from '../resolve/resolution.js';
import type { Sentence } from '../text/sentence.js';
import { assignParts } from './assign.js';
import type { Draft } from './draft.js';
import { borrowSources } from './borrow-sources.js';
import { borrowTargets } from './borrow-targets.js';
import { aimAtCondition } from './conditioned.js';
import { findCandidates } from './choice/candidates.js';
import { createChoice, type Choice, type Ranked } from './choice/choice.js';
import { completeDrafts } from './choice/complete-drafts.js';
import { likeliest } from './choice/likeliest.js';
import { chooseDrafts } from './choose.js';
import { echoes } from './echo.js';
import { mergeReports } from './merge.js';
import { acting } from './participant.js';
import { SentenceMentions } from './sentence-mentions.js';
import { proposeEvents, type Tried } from './propose.js';
import { buildEvents, type Built } from './build.js';
import { findDates, lastDay, tokensOf } from './when.js';

/** What event finding needs to know. */
export interface EventLexicon {
  readonly ontology: Ontology;
  readonly rules: Rules;
  readonly statusWords: StatusWords;
  readonly countWords: CountWords;
  /** Null where rules alone decide. */
  readonly choice: ChoiceWeights | null;
  /** Thousandths by feature. */
  readonly confidence: ReadonlyMap<string, number>;
}

/** Hears what was tried in each sentence, for `explain`. */
export interface Listener {
  readonly tried?: (sentence: Sentence, tried: Tried) => void;
  readonly drafted?: (sentence: Sentence, drafts: readonly Draft[], chosen: readonly Draft[]) => void;
  readonly built?: (built: Built) => void;
  readonly ranked?: (sentence: Sentence, ranked: readonly Ranked[], choice: Choice) => void;
}

/** Reports less likely to be right than this are not told. */
const LEAST_SURE = 0.43;
/** The same for a possibility and for what somebody claims: they say less. */
const LEAST_SURE_OF_LESS = 0.25;

/** Finds what an article's sentences say that actors did. @param publishedAt ISO date that relative dates count from */
export function findEvents(sentences: readonly Sentence[], resolution: Resolution, publishedAt: string | null, lexicon: EventLexicon, listener: Listener = {}): ExtractedEvent[] {
  const history: Built[] = [];
  const choice = lexicon.choice && createChoice(lexicon.choice, lexicon.rules);
  const bySentence = groupBy(resolution.mentions, (m) => m.sentence);
  let day: string | null = null;
  for (const s of sentences) {
    const dates = findDates(s, publishedAt, day);
    const when = tokensOf(s, dates);
    const mentions = new SentenceMentions(s, bySentence.get(s.index) ?? [], when, lexicon.rules.links, lexicon.rules.speech);
    const proposals = proposeEvents(s, lexicon.rules, lexicon.ontology, when, listener.tried && ((tried) => listener.tried!(s, tried)));
    const assigned = proposals.map((p) => assignParts(s, p, mentions, lexicon.ontology, lexicon.rules.reach));
    const drafts = borrowSources(s, borrowTargets(aimAtCondition(s, assigned, mentions, lexicon), lexicon.ontology), lexicon);
    const chosen = choice ? chooseWith(choice, s, drafts, mentions, lexicon, listener) : chooseDrafts(s, drafts, lexicon.ontology, lexicon.rules, ([first]) => first!);
    listener.drafted?.(s, drafts, chosen);
    const around = { sentence: s, mentions, dates: dates.filter(({ when }) => when), day, lexicon, history, makers: endsOf(drafts, ({ source }) => source), undergoers: endsOf(drafts, ({ target }) => target), length: sentences.length, kindsAt: (token: number) => kindsAt(drafts, token) };
    const told = buildEvents(around, chosen);
    const built = [...told, ...echoes(around, told)];
    history.push(...built);
    day = lastDay(dates) ?? day;
    if (listener.built) built.forEach(listener.built);
  }
  return mergeReports(history.map((b) => b.event).filter((event) => isBelieved(event, lexicon.ontology)));
}

/** What rules and the learned choice tell together; it ranks where rules that differ tell as well as each other, where a verb tells, or between several actors. */
function chooseWith(choice: Choice, s: Sentence, drafts: readonly Draft[], mentions: SentenceMentions, lexicon: EventLexicon, { ranked: note }: Listener): Draft[] {
  let known: Ranked[] | undefined;
  const rank = (): Ranked[] => (known ??= choice.rank(s, findCandidates(s, mentions)));
  const byRules = chooseDrafts(s, drafts, lexicon.ontology, lexicon.rules, (equals) => likeliest(s, equals, rank, choice));
  const ranked = byRules.some((d) => d.proposal.by === 'verb') || mentions.severalActors ? rank() : [];
  note?.(s, ranked, choice);
  return completeDrafts(s, byRules, drafts, ranked, choice, lexicon);
}

/** Who counts the dead has seen them: that is told, however little is known of the doer. */
const isBelieved = ({ kind, dead, status, reports: [{ confidence, claimedBy }] }: ExtractedEvent, ontology: Ontology): boolean =>
  (dead !== null && ontology[kind].deadly) || confidence >= (status === 'HYPOTHETICAL' || claimedBy ? LEAST_SURE_OF_LESS : LEAST_SURE);

const kindsAt = (drafts: readonly Draft[], token: number): number => new Set(drafts.filter((d) => d.proposal.trigger === token).map((d) => d.proposal.rule.kind)).size;

/** The actors at one end of what each event noun names. */
function endsOf(drafts: readonly Draft[], end: (draft: Draft) => readonly Participant[]): ReadonlyMap<number, readonly Participant[]> {
  return new Map(drafts.filter((d) => d.proposal.by === 'noun').map((d) => [d.proposal.trigger, acting(end(d))] as const).filter(([, actors]) => actors.length));
}
