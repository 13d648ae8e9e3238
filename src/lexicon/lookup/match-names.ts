import type { AliasIndex, Alias } from './alias-index.js';
import { MOST_EDITS, similarity } from './edits.js';
import { matched, roleFeatures } from './proposal.js';
import type { Feature, Proposal } from './proposal.js';
import type { LookupRules, Spellings } from './rules.js';
import { keyOf, plainOf } from './spelling.js';

/**
 * Whoever bears the name; other spellings and typos only where nobody, and no place, is written so.
 * @param except id of an actor that is not asked for: the name's own bearer, where another is looked for
 */
export function matchNames(name: string, index: AliasIndex, { weights, spellings }: LookupRules, except?: string): Proposal[] {
  const plain = plainOf(name);
  const joined = plain.replaceAll(' ', '');
  if (joined === '') return [];
  const propose = (alias: Alias, feature: Feature): Proposal[] =>
    alias.actor === null || alias.actor.id === except ? [] : [{ actor: alias.actor, alias: alias.surface, features: [feature, ...roleFeatures(alias.role, weights)] }];
  const written = (index.byPlain.get(joined) ?? []).filter(({ actor }) => actor === null || actor.id !== except);
  if (written.length > 0) return written.flatMap((alias) => propose(alias, matched(alias.surface === name ? 'exact alias' : 'normalised', weights)));
  const key = keyOf(plain, spellings);
  const spelled = (key === null ? [] : index.byKey.get(key) ?? []).flatMap((alias) => propose(alias, matched('transliteration key', weights)));
  const initials = joined.length < 4 ? [] : (index.byInitials.get(joined) ?? []).flatMap((alias) => propose(alias, matched('acronym', weights)));
  const short = byInitial(plain, index, spellings).flatMap((alias) => propose(alias, matched('initial and family name', weights)));
  const typed = near(joined, index).flatMap((alias) => {
    const share = alias.role === 'CODE' ? null : similarity(joined, alias.joined);
    return share === null ? [] : propose(alias, matched('edit similarity', weights, share));
  });
  return [...spelled, ...initials, ...short, ...typed];
}

/** Full names that "V. Putin" may stand for: their family name, in any spelling, and its first letter. */
function byInitial(plain: string, { byLastWord }: AliasIndex, spellings: Spellings): Alias[] {
  const [initial = '', ...family] = plain.split(' ');
  const key = initial.length === 1 && family.length > 0 ? keyOf(family.at(-1)!, spellings) : null;
  const people = key === null ? [] : byLastWord.get(key) ?? [];
  return people.filter(({ words }) => words[0]!.startsWith(initial) && family.slice(0, -1).every((word) => words.includes(word)));
}

const near = (joined: string, { byLength }: AliasIndex): Alias[] =>
  Array.from({ length: 2 * MOST_EDITS + 1 }, (_, i) => byLength.get(joined.length - MOST_EDITS + i) ?? []).flat();
