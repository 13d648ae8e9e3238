import type { Actor } from '../../model/actor.js';
import { groupBy } from '../../model/group-by.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import type { AliasRole } from './proposal.js';
import type { Spellings } from './rules.js';
import { keyOf, plainOf } from './spelling.js';

/** A name of an actor, or of a place that is nobody (`actor` null). */
export interface Alias {
  readonly surface: string;
  readonly role: AliasRole;
  readonly actor: Actor | null;
  /** As plainOf gives it, and without spaces. */
  readonly plain: string;
  readonly joined: string;
  readonly words: readonly string[];
  readonly key: string | null;
}

/** All names, by each of the ways to find one. */
export interface AliasIndex {
  readonly byPlain: ReadonlyMap<string, readonly Alias[]>;
  readonly byKey: ReadonlyMap<string | null, readonly Alias[]>;
  readonly byLength: ReadonlyMap<number, readonly Alias[]>;
  readonly byInitials: ReadonlyMap<string, readonly Alias[]>;
  /** Full names of people by the key of their last word. */
  readonly byLastWord: ReadonlyMap<string | null, readonly Alias[]>;
}

export const indexAliases = (gazetteer: Gazetteer, spellings: Spellings): AliasIndex => indexNames(allNames(gazetteer), spellings);

export function indexNames(names: readonly NameOf[], spellings: Spellings): AliasIndex {
  const aliases = names.map(([surface, role, actor]) => makeAlias(surface, role, actor, spellings));
  const actors = aliases.filter(({ actor }) => actor !== null);
  return {
    byPlain: groupBy(aliases, ({ joined }) => joined),
    byKey: groupBy(actors.filter(({ key }) => key !== null), ({ key }) => key),
    byLength: groupBy(actors, ({ joined }) => joined.length),
    byInitials: groupBy(actors.filter(({ role, words }) => role === 'ORGANIZATION' && words.length > 1), ({ words }) => initialsOf(words, spellings.small)),
    byLastWord: groupBy(actors.filter(({ role, words }) => role === 'PERSON' && words.length > 1), ({ words }) => keyOf(words.at(-1)!, spellings)),
  };
}

export type NameOf = readonly [surface: string, role: AliasRole, actor: Actor | null];

/** Cities act for nobody here: "Lyon" is not France. */
function allNames({ named, actors, states }: Gazetteer): NameOf[] {
  const codes = [...actors.values()].flatMap((actor): NameOf[] => [[actor.id, 'CODE', actor]]);
  const iso = [...states.values()].flatMap(({ id, iso2 }): NameOf[] => (iso2 === null ? [] : [[iso2, 'CODE', actors.get(id)!]]));
  return [...named.map(([surface, { role, actor }]): NameOf => [surface, role, role === 'CITY' ? null : actor]), ...codes, ...iso];
}

function makeAlias(surface: string, role: AliasRole, actor: Actor | null, spellings: Spellings): Alias {
  const plain = plainOf(surface);
  return { surface, role, actor, plain, joined: plain.replaceAll(' ', ''), words: plain.split(' '), key: role === 'CODE' ? null : keyOf(plain, spellings) };
}

const initialsOf = (words: readonly string[], small: ReadonlySet<string>): string => words.filter((word) => !small.has(word)).map((word) => word[0]).join('');
