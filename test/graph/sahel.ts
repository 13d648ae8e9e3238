import type { ArticleFacts } from '../../src/model/event.js';
import { article, CHAD, day, ECOWAS, factsOf, FRANCE, MALI, MINISTER, NIGER } from './facts.js';

/** Four made-up articles that tell of overlapping things: what the conformance suite writes. */

const TALKS = 'France met Chad in Ndjamena to discuss the crisis.';
const BLAME = 'Niger condemned France on Monday, the minister Ada Okoro said.';
const gazette = article(`${TALKS} ${BLAME}`, { title: 'Talks in Ndjamena', url: 'https://gazette.example/talks' });
export const GAZETTE: ArticleFacts = factsOf(
  gazette,
  [
    { kind: 'MEETING', sentence: TALKS, trigger: 'met', source: [['France', FRANCE], ['Chad', CHAD]], place: { name: 'Ndjamena', country: 'TCD', latitude: 12.11, longitude: 15 } },
    {
      kind: 'CONDEMNATION', sentence: BLAME, trigger: 'condemned', source: [['Niger', NIGER]], target: [['France', FRANCE]], when: day('2023-08-07'),
      says: ['Ada Okoro', MINISTER], confidence: 0.6, plover: { type: 'ACCUSE', mode: 'disapprove' }, cameo: '111',
    },
  ],
  [{ ...MINISTER, surfaces: ['Ada Okoro', 'Okoro'], roles: [{ title: 'minister', of: NIGER }, { title: 'envoy', of: null }] }],
);

const ALSO_BLAME = "Niamey's junta sharply criticised Paris last Monday.";
const RAID = 'Malian troops shelled a Chadian outpost on 11 August, killing at least 4.';
const MENACE = 'ECOWAS might attack Niger.';
const DENIAL = 'Chad did not attack Niger.';
const post = article([ALSO_BLAME, RAID, MENACE, DENIAL].join(' '), { publisher: 'Sahel Post', publishedAt: '2023-08-12T09:30:00+02:00', author: 'B. Traoré' });
export const POST: ArticleFacts = factsOf(post, [
  {
    kind: 'CONDEMNATION', sentence: ALSO_BLAME, trigger: 'criticised', source: [['junta', NIGER]], target: [['Paris', FRANCE]], when: { ...day('2023-08-07'), basis: 'RELATIVE' },
    confidence: 0.9, plover: { type: 'ACCUSE', mode: null }, cameo: '110',
  },
  {
    kind: 'ATTACK', sentence: RAID, trigger: 'shelled', source: [['Malian', MALI]], target: [['Chadian', CHAD], ['outpost', null]], when: day('2023-08-11'),
    dead: 4, confidence: 1, plover: { type: 'ASSAULT', mode: null }, cameo: '194',
  },
  { kind: 'ATTACK', sentence: MENACE, trigger: 'attack', source: [['ECOWAS', ECOWAS]], target: [['Niger', NIGER]], status: 'HYPOTHETICAL', plover: { type: 'ASSAULT', mode: null }, cameo: '190' },
  { kind: 'ATTACK', sentence: DENIAL, trigger: 'attack', source: [['Chad', CHAD]], target: [['Niger', NIGER]], status: 'NEGATED', plover: { type: 'ASSAULT', mode: null }, cameo: '190' },
]);

const LEAFLET_TEXT = 'ECOWAS imposed sanctions on Niger.';
const leaflet = article(LEAFLET_TEXT, { publisher: null, publishedAt: null });
export const LEAFLET: ArticleFacts = factsOf(leaflet, [
  { kind: 'SANCTION', sentence: LEAFLET_TEXT, trigger: 'sanctions', source: [['ECOWAS', ECOWAS]], target: [['Niger', NIGER]], plover: { type: 'SANCTION', mode: null }, cameo: '163' },
]);

const PACT = 'Mali, Niger and Chad signed a pact in the week of 7 August.';
const RAID_AGAIN = 'Mali shelled the Chadian outpost on 11 August; 6 died and 2 were hurt.';
const herald = article(`${PACT} ${RAID_AGAIN}`, { publisher: 'The Herald', publishedAt: '2023-08-13' });
export const HERALD: ArticleFacts = factsOf(herald, [
  {
    kind: 'TREATY', sentence: PACT, trigger: 'signed', source: [['Mali', MALI], ['Niger', NIGER], ['Chad', CHAD]], stage: 'SIGNED', when: day('2023-08-07', '2023-08-13'),
    plover: { type: 'SUPPORT', mode: null }, cameo: '057',
  },
  {
    kind: 'ATTACK', sentence: RAID_AGAIN, trigger: 'shelled', source: [['Mali', MALI]], target: [['Chadian', CHAD], ['outpost', null]], when: day('2023-08-11'),
    dead: 6, injured: 2, confidence: 0.8, plover: { type: 'ASSAULT', mode: null }, cameo: '190',
  },
]);

export const ALL: readonly ArticleFacts[] = [GAZETTE, POST, LEAFLET, HERALD];

/** The Herald read by newer rules: no raid, and the pact only planned. */
export const HERALD_READ_ANEW: ArticleFacts = {
  ...HERALD,
  events: HERALD.events.slice(0, 1).map((event) => ({ ...event, status: 'PLANNED' as const, reports: [{ ...event.reports[0], status: 'PLANNED' as const }] })),
};
