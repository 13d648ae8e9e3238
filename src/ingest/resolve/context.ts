import type { Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import type { Actor, Role } from '../../model/actor.js';
import type { Mention, NounPhrase, Owner } from '../mention/mention.js';
import type { Sentence, Token } from '../text/sentence.js';
import type { DocumentNames } from './document-names.js';
import type { History } from './history.js';
import type { ResolvedMention } from './resolution.js';

/** What is known of one article while its mentions are being resolved. */
export interface Context {
  readonly gazetteer: Gazetteer;
  readonly sentences: readonly Sentence[];
  /** YYYY-MM-DD of publication, null where unknown. */
  readonly on: string | null;
  readonly names: DocumentNames;
  /** All mentions by sentence and head token. */
  readonly heads: ReadonlyMap<string, Mention>;
  readonly decided: Map<Mention, ResolvedMention>;
  /** Decided mentions by sentence and head token. */
  readonly byHead: Map<string, ResolvedMention>;
  readonly history: History;
  readonly roles: Map<string, Role[]>;
}

export const headKey = (sentence: number, token: number): string => `${sentence}:${token}`;

export const tokensOf = ({ sentences }: Context, mention: Mention): readonly Token[] => sentences[mention.sentence]!.tokens;

/** The owner of a noun as far as it is known: an actor, or only the country of a place. */
export interface KnownOwner {
  readonly actor: Actor | null;
  readonly country: string | null;
  readonly by: Owner['by'];
}

/** The noun's owners that are decided already, best first; a possessor without a name ("the movement's leader") counts where nobody else does. */
export function knownOwners(context: Context, mention: Mention, noun: NounPhrase): KnownOwner[] {
  const known = noun.owners.flatMap((owner) => knownOwner(context, mention, owner));
  return known.length ? known : noun.possessor === null ? [] : knownOwner(context, mention, { token: noun.possessor, by: 'POSSESSOR' });
}

function knownOwner({ byHead }: Context, { sentence }: Mention, { token, by }: Owner): KnownOwner[] {
  const owner = byHead.get(headKey(sentence, token));
  if (!owner || (!owner.actor && !owner.place)) return [];
  return [{ actor: owner.actor, country: owner.actor?.country ?? owner.place?.country ?? null, by }];
}

/** Remembers that the text gives a person an office; the same one twice counts once. */
export function addRole({ roles }: Context, person: Actor, role: Role): void {
  const known = roles.get(person.id) ?? [];
  if (!known.some(({ title, of }) => title === role.title && of?.id === role.of?.id)) roles.set(person.id, [...known, role]);
}

export function stateActorOf({ gazetteer }: Context, code: string | null): Actor | null {
  const state = code === null ? undefined : gazetteer.states.get(code);
  return state ? { id: state.id, name: state.name, kind: 'STATE', country: state.id } : null;
}
