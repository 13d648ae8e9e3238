import { createHash } from 'node:crypto';
import type { Actor, MentionedActor, Role } from '../../src/model/actor.js';
import type { Article } from '../../src/model/article.js';
import type { ArticleFacts, ExtractedEvent, Participant, Place, Report, When } from '../../src/model/event.js';
import type { Span } from '../../src/model/span.js';

/** Four small articles and what they say, built by hand: the graph that docs/queries.md and these tests ask. */

const actor = (id: string, name: string, kind: Actor['kind'], country: string | null): Actor => ({ id, name, kind, country });
const ISR = actor('ISR', 'Israel', 'STATE', 'ISR');
const SYR = actor('SYR', 'Syria', 'STATE', 'SYR');
const RUS = actor('RUS', 'Russia', 'STATE', 'RUS');
const IRN = actor('IRN', 'Iran', 'STATE', 'IRN');
const USA = actor('USA', 'United States', 'STATE', 'USA');
const RUS_MFA = actor('RUS-MFA', 'Ministry of Foreign Affairs of Russia', 'GOVERNMENT', 'RUS');
const PUTIN = actor('vladimir-putin', 'Vladimir Putin', 'PERSON', 'RUS');
const RAISI = actor('ebrahim-raisi', 'Ebrahim Raisi', 'PERSON', 'IRN');
const KABULOV = actor('zamir-kabulov', 'Zamir Kabulov', 'PERSON', 'RUS');

const DAMASCUS: Place = { name: 'Damascus', country: 'SYR', latitude: 33.51, longitude: 36.29 };
const MOSCOW: Place = { name: 'Moscow', country: 'RUS', latitude: 55.75, longitude: 37.62 };

const HARBOUR = article('The Harbour Post', '2024-04-03T09:30:00Z', 'Strike on Damascus draws rebuke', [
  'Israeli jets hit a consular building in Damascus on Monday and killed seven people.',
  'Russia’s Foreign Ministry condemned Israel for the raid.',
]);
const LEVANT = article('Levant Wire', '2024-04-02', 'Seven dead in capital', [
  'Israeli aircraft bombed a house in Damascus on 1 April 2024, Syria said.',
]);
const STEPPE = article(null, '2024-04-05T18:00:00Z', null, [
  'Russia and Iran are still negotiating a broad treaty, Zamir Kabulov said.',
  'Vladimir Putin received Ebrahim Raisi in Moscow on 7 December 2023.',
  'Israel may strike Iran.',
  'Syria did not attack Israel.',
]);
const TREASURY = article('The Harbour Post', '2024-03-25', 'Washington widens its list', [
  'The United States put sanctions on Russia on 23 February 2024.',
  'The United States put sanctions on Iran on 18 April 2023.',
  'The United States put sanctions on Syria in June 2020.',
]);

export const FACTS: readonly ArticleFacts[] = [
  {
    article: HARBOUR,
    actors: [mentioned(ISR, ['Israeli', 'Israel']), mentioned(RUS_MFA, ['Russia’s Foreign Ministry'])],
    events: [
      event(HARBOUR, { kind: 'ATTACK', plover: { type: 'ASSAULT', mode: 'aerial' }, cameo: '195', source: [[ISR, 'Israeli']], target: [[SYR, null]], when: day('2024-04-01', 'RELATIVE'), place: DAMASCUS, dead: 7 },
        { sentence: 0, trigger: 'hit', confidence: 0.9 }),
      event(HARBOUR, { kind: 'CONDEMNATION', plover: { type: 'ACCUSE', mode: 'disapprove' }, cameo: '111', source: [[RUS_MFA, 'Russia’s Foreign Ministry']], target: [[ISR, 'Israel']], when: null },
        { sentence: 1, trigger: 'condemned', confidence: 0.95 }),
    ],
  },
  {
    article: LEVANT,
    actors: [mentioned(ISR, ['Israeli']), mentioned(SYR, ['Syria'])],
    events: [
      event(LEVANT, { kind: 'ATTACK', plover: { type: 'ASSAULT', mode: 'aerial' }, cameo: '195', source: [[ISR, 'Israeli']], target: [[SYR, null]], when: day('2024-04-01', 'STATED'), place: DAMASCUS },
        { sentence: 0, trigger: 'bombed', confidence: 0.8, claimedBy: [SYR, 'Syria'] }),
    ],
  },
  {
    article: STEPPE,
    actors: [mentioned(RUS, ['Russia']), mentioned(IRN, ['Iran']), mentioned(KABULOV, ['Zamir Kabulov'], [{ title: 'director', of: RUS_MFA }]), mentioned(PUTIN, ['Vladimir Putin', 'Putin']), mentioned(RAISI, ['Ebrahim Raisi'])],
    events: [
      event(STEPPE, { kind: 'TREATY', plover: { type: 'AGREE', mode: null }, cameo: '057', stage: 'NEGOTIATING', source: [[RUS, 'Russia'], [IRN, 'Iran']], target: [], when: null },
        { sentence: 0, trigger: 'negotiating', confidence: 0.85, claimedBy: [KABULOV, 'Zamir Kabulov'] }),
      event(STEPPE, { kind: 'MEETING', plover: { type: 'CONSULT', mode: 'visit' }, cameo: '043', source: [[PUTIN, 'Vladimir Putin'], [RAISI, 'Ebrahim Raisi']], target: [], when: day('2023-12-07', 'STATED'), place: MOSCOW },
        { sentence: 1, trigger: 'received', confidence: 0.9 }),
      event(STEPPE, { kind: 'ATTACK', plover: { type: 'ASSAULT', mode: null }, cameo: '190', status: 'HYPOTHETICAL', source: [[ISR, 'Israel']], target: [[IRN, 'Iran']], when: null },
        { sentence: 2, trigger: 'strike', confidence: 0.7 }),
      event(STEPPE, { kind: 'ATTACK', plover: { type: 'ASSAULT', mode: null }, cameo: '190', status: 'NEGATED', source: [[SYR, 'Syria']], target: [[ISR, 'Israel']], when: null },
        { sentence: 3, trigger: 'attack', confidence: 0.75 }),
    ],
  },
  {
    article: TREASURY,
    actors: [mentioned(USA, ['The United States']), mentioned(RUS, ['Russia']), mentioned(IRN, ['Iran']), mentioned(SYR, ['Syria'])],
    events: [
      sanction(0, [RUS, 'Russia'], day('2024-02-23', 'STATED')),
      sanction(1, [IRN, 'Iran'], day('2023-04-18', 'STATED')),
      sanction(2, [SYR, 'Syria'], { start: '2020-06-01', end: '2020-06-30', precision: 'MONTH', basis: 'STATED' }),
    ],
  },
];

type Named = readonly [Actor, string | null];
type EventSpec = Pick<ExtractedEvent, 'kind' | 'plover' | 'cameo' | 'when'> & Partial<Pick<ExtractedEvent, 'status' | 'stage' | 'place' | 'dead'>> & {
  readonly source: readonly Named[];
  readonly target: readonly Named[];
};
interface ReportSpec {
  readonly sentence: number;
  readonly trigger: string;
  readonly confidence: number;
  readonly claimedBy?: Named;
}

function article(publisher: string | null, publishedAt: string, title: string | null, sentences: readonly string[]): Article {
  const text = sentences.join(' ');
  const hash = createHash('sha256').update(text).digest('hex');
  return { id: hash.slice(0, 20), title, url: title && `https://news.example/${hash.slice(0, 8)}`, publisher, author: null, publishedAt, language: 'en', text, hash };
}

function mentioned(who: Actor, surfaces: readonly string[], roles: readonly Role[] = []): MentionedActor {
  return { ...who, surfaces, roles };
}

function day(date: string, basis: When['basis']): When {
  return { start: date, end: date, precision: 'DAY', basis };
}

function sanction(sentence: number, target: Named, when: When): ExtractedEvent {
  return event(TREASURY, { kind: 'SANCTION', plover: { type: 'SANCTION', mode: null }, cameo: '163', source: [[USA, 'The United States']], target: [target], when },
    { sentence, trigger: 'sanctions', confidence: 0.9 });
}

function event({ text }: Article, spec: EventSpec, { sentence: index, trigger, confidence, claimedBy }: ReportSpec): ExtractedEvent {
  const sentence = sentences(text)[index]!;
  const find = (words: string) => spanOf(words, sentence);
  const participant = ([who, words]: Named): Participant => (words === null ? { start: -1, end: -1, text: who.name, actor: who } : { ...find(words), text: words, actor: who });
  const report: Report = {
    sentence, trigger: { ...find(trigger), text: trigger }, status: spec.status ?? 'ACTUAL', claimedBy: claimedBy ? participant(claimedBy) : null,
    confidence, rule: `${spec.kind.toLowerCase()}.by-hand`, dead: spec.dead ?? null, injured: null,
  };
  return { stage: null, status: 'ACTUAL', place: null, dead: null, injured: null, ...spec, source: spec.source.map(participant), target: spec.target.map(participant), reports: [report] };
}

function sentences(text: string): readonly Report['sentence'][] {
  return [...text.matchAll(/[^.]+\./g)].map(match => {
    const words = match[0].trimStart();
    const end = match.index + match[0].length;
    return { text: words, start: end - words.length, end };
  });
}

function spanOf(words: string, sentence: Report['sentence']): Span {
  const start = sentence.start + sentence.text.indexOf(words);
  return { start, end: start + words.length };
}
