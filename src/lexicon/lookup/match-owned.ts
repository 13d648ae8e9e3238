import type { Gazetteer, Organ, Title } from '../gazetteer/gazetteer.js';
import { officeMeant } from '../gazetteer/office-meant.js';
import { covers } from '../gazetteer/offices.js';
import { organActor } from '../gazetteer/organ-actor.js';
import type { Actor } from '../../model/actor.js';
import type { AliasIndex } from './alias-index.js';
import { matched } from './proposal.js';
import type { Proposal } from './proposal.js';
import type { LookupWeights } from './rules.js';
import { plainOf } from './spelling.js';

/** Words for organs and titles, as plainOf gives them. */
export interface OwnedIndex {
  readonly organs: ReadonlyMap<string, Organ>;
  readonly titles: ReadonlyMap<string, Title>;
}

export const indexOwned = ({ organPhrases, titles }: Gazetteer): OwnedIndex => ({
  organs: new Map(organPhrases.map(([phrase, organ]) => [plainOf(phrase), organ])),
  titles: new Map([...titles.values()].map((title) => [plainOf(title.title), title])),
});

/** "Russian Foreign Ministry", "president of France": an organ or office, by the words for it and for whose it is. */
export function matchOwned(name: string, on: string | null, gazetteer: Gazetteer, index: AliasIndex, { organs, titles }: OwnedIndex, weights: LookupWeights): Proposal[] {
  return splits(plainOf(name)).flatMap(({ owner, rest }): Proposal[] => {
    const [organ, title] = [organs.get(rest), titles.get(rest)];
    if (!organ && !title) return [];
    const owners = new Map((index.byPlain.get(owner.replaceAll(' ', '')) ?? []).flatMap(({ actor }) => (actor && actor.kind !== 'PERSON' && actor.kind !== 'POPULATION' ? [[actor.id, actor]] : [])));
    return [...owners.values()].flatMap((actor) => [
      ...(organ && actor.kind === 'STATE' ? [{ actor: organActor(gazetteer, actor.id, organ), alias: name, features: [matched('organ of a state', weights)] }] : []),
      ...(title ? holders(title.leader ? 'leader' : title.office, title.title, actor, on, gazetteer).map((holder) => ({ actor: holder, alias: name, features: [matched('office', weights)] })) : []),
    ]);
  });
}

/** Whoever holds an office on a day; without a day all who ever did, the latest first. */
function holders(office: string | null, noun: string, owner: Actor, on: string | null, gazetteer: Gazetteer): Actor[] {
  const meant = officeMeant(gazetteer, { noun, office }, owner, owner.country);
  if (!meant) return [];
  const terms = gazetteer.offices.terms.filter((term) => term.office === meant.office && term.of === meant.of && (on === null || covers(term, on)));
  return terms.sort((a, b) => (a.from < b.from ? 1 : -1)).map(({ person }) => gazetteer.offices.people.get(person)!);
}

function splits(plain: string): { owner: string; rest: string }[] {
  const words = plain.split(' ');
  const join = (from: number, to?: number): string => words.slice(from, to).join(' ');
  return words.flatMap((word, i) => [
    ...(i > 0 ? [{ owner: join(0, i), rest: join(i) }] : []),
    ...(i > 0 && word === 'of' ? [{ owner: join(i + 1).replace(/^the /, ''), rest: join(0, i) }] : []),
  ]);
}
