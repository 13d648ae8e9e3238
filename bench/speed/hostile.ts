import type { Reader } from '../../src/ingest/text/reader.js';

/** Text that no newsroom writes, by how long it is. */
const KINDS: Readonly<Record<string, (length: number) => string>> = {
  'one letter': (length) => 'a'.repeat(length),
  commas: (length) => ','.repeat(length),
  'words and commas': (length) => 'word, '.repeat(length / 6),
  quotes: (length) => '\''.repeat(length),
  hyphens: (length) => 'a-'.repeat(length / 2),
  stops: (length) => '. '.repeat(length / 2),
  'no letters': (length) => '1 + % '.repeat(length / 6),
  'no spaces': (length) => 'attack,Iran.said;'.repeat(length / 17),
  'mixed scripts': (length) => 'мир 和平 سلام peace '.repeat(length / 19),
  'lone surrogates': (length) => '\ud800\udc00\ud800 '.repeat(length / 4),
  'combining marks': (length) => 'e\u0301'.repeat(length / 2),
  brackets: (length) => '('.repeat(length),
  'capital words': (length) => 'Berg Dahl '.repeat(length / 10),
};

const SHORT = 25_000;
const TIMES = 4;

/** For each kind, milliseconds for 100,000 characters, and how many times longer that takes than a quarter of it: 4 is linear. */
export function hostile(reader: Reader): Record<string, { milliseconds: number; growth: number }> {
  const time = (text: string): number => {
    const start = performance.now();
    reader.read(text, [{ start: 0, end: text.length }]);
    return performance.now() - start;
  };
  return Object.fromEntries(Object.entries(KINDS).map(([kind, make]) => {
    const best = (length: number): number => Math.min(...[1, 2, 3].map(() => time(make(length))));
    const [short, long] = [best(SHORT), best(SHORT * TIMES)];
    return [kind, { milliseconds: Math.round(long), growth: Math.round((long / short) * 10) / 10 }];
  }));
}
