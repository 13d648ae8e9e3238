import type { Actor } from '../../model/actor.js';

const SAME = new Set(['police', 'people', 'public', 'staff', 'crew', 'personnel', 'media', 'press', 'opposition', 'resistance', 'west', 'civil society', 'international community', 'world community', 'electorate', 'population', 'community', 'minority', 'majority', 'mafia', 'military', 'army', 'mob', 'crowd', 'underground', 'mujahideen', 'mujahedin', 'fedayeen', 'everyone', 'somebody', 'state media', 'intelligence', 'industry', 'business', 'liaison office']);
const IRREGULAR: ReadonlyArray<readonly [RegExp, string]> = [[/man$/, 'men'], [/child$/, 'children'], [/person$/, 'people'], [/thief$/, 'thieves'], [/([^aeiou])y$/, '$1ies'], [/(s|x|ch|sh)$/, '$1es']];

/** The plural that names a group: "diplomat" → "diplomats"; nouns that are groups already stay. */
export function pluralOf(noun: string): string {
  const [, first, rest] = / of /.test(noun) ? /^(.+?)( of .+)$/.exec(noun)! : [];
  if (first && rest) return pluralOf(first) + rest;
  if (SAME.has(noun)) return noun;
  const irregular = IRREGULAR.find(([ending]) => ending.test(noun));
  return irregular ? noun.replace(irregular[0], irregular[1]) : `${noun}s`;
}

/** "Maoists" → "Maoist" of "Maoist rebels"; other names stay. */
export const adjectiveOf = ({ kind, name }: Actor): string => (kind === 'POPULATION' ? name.replace(/s$/, '') : name);
