import type { ArticleFacts } from '../../src/model/event.js';
import { actor, article, CHAD, day, ECOWAS, factsOf, FRANCE, MALI } from '../graph/facts.js';

/** Names and words that break what writes them without care. */
export const HOSTILE = {
  quotes: '"Big" O\'Brien, Inc.', markup: '<b>&amp; "co"</b> ]]>', lines: 'Two\nlines\r\nand\ttab', emoji: '🕊️ Peace 👨‍👩‍👧', rtl: 'محمد بن سلمان ‮evil', control: 'Bell\u0007 and \uFFFE and \u000B', formula: '=HYPERLINK("http://evil")', minus: '-1+1', at: '@SUM(A1)', lone: 'half \uD83D',
} as const;

const NAMES = Object.entries(HOSTILE).map(([id, name]) => actor(id, { name, kind: 'ORGANIZATION', country: null }));

/** An event of each hostile name against Chad, in words as hostile. */
export const HOSTILES: readonly ArticleFacts[] = NAMES.map((who, index) => {
  const sentence = `${who.name} attacked Chad.`;
  return factsOf(article(sentence, { publisher: who.name, url: `https://news.example/?a=1&b="${who.id}"`, id: `hostile-${who.id}` }), [
    { kind: 'ATTACK', sentence, trigger: 'attacked', source: [[who.name, who]], target: [['Chad', CHAD]], when: day(`2024-01-${10 + 2 * index}`), says: [who.name, who], dead: index },
  ]);
});

const MEET = 'France, Mali and ECOWAS met.';
const ALONE = 'France mobilised.';
export const OTHERS: readonly ArticleFacts[] = [factsOf(article(`${MEET} ${ALONE}`), [
  { kind: 'MEETING', sentence: MEET, trigger: 'met', source: [['France', FRANCE], ['Mali', MALI], ['ECOWAS', ECOWAS]], when: day('2023-01-01') },
  { kind: 'MOBILIZATION', sentence: ALONE, trigger: 'mobilised', source: [['France', FRANCE]] },
])];

/** `count` events, fifty an article. */
export const many = (count: number): readonly ArticleFacts[] => Array.from({ length: count / 50 }, (_, page) => {
  const told = Array.from({ length: 50 }, (__, index) => ({ n: page * 50 + index, sentence: `Mali shelled Chad, raid number ${page * 50 + index}.` }));
  return factsOf(article(told.map(({ sentence }) => sentence).join(' '), { publisher: 'Post' }), told.map(({ n, sentence }) =>
    ({ kind: 'ATTACK', sentence, trigger: 'shelled', source: [['Mali', MALI]], target: [['Chad', CHAD]], when: day(new Date(Date.UTC(1900, 0, 1 + 5 * n)).toISOString().slice(0, 10)) })));
});
