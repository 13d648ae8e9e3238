import anyAscii from 'any-ascii';
import type { Spellings } from './rules.js';

/** Any script in small Latin letters, words parted by one space, possessives and "the" in front left out: "Russia’s MFA" → "russia mfa". */
export function plainOf(text: string): string {
  const words = anyAscii(text.normalize('NFC').replace(/(?<=\p{L})['’]s(?!\p{L})/gu, '')).toLowerCase().replace(/['`.]/g, '').replace(/[^a-z0-9&]+/g, ' ').trim();
  return words.replace(/^the (?=.)/, '');
}

/** The key that all spellings of a name share, null where it would be too short to tell names by. */
export function keyOf(plain: string, { articles, rules, shortest }: Spellings): string | null {
  const words = plain.split(' ');
  const kept = words.filter((word) => !articles.has(word));
  const key = (kept.length ? kept : words).map((word) => rules.reduce((spelled, [from, to]) => spelled.replace(from, to), word)).join('');
  return key.length < shortest ? null : key;
}
