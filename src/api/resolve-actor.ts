import type { Actor } from '../model/actor.js';
import type { ApiContext } from './context.js';
import { badInput, notOffered } from './errors.js';

/** Whom a name may mean, the surest first; the API does not know how names are looked up. */
export type ResolveActor = (name: string, options: { readonly on: string | null; readonly limit: number }) => readonly ActorMatch[];

export interface ActorMatch extends Actor {
  readonly alias: string;
  readonly score: number;
  readonly features: readonly { readonly feature: string; readonly weight: number }[];
  readonly offices: readonly { readonly office: string; readonly of: string; readonly from: string; readonly to: string | null }[];
}

export interface ResolveActorArgs {
  readonly name: string;
  readonly on?: string | null;
  readonly first?: number | null;
}

const DEFAULT_SIZE = 5;
const MAX_SIZE = 20;

/** Answers `resolveActor`. @throws GraphQLError for an empty name, a `first` out of range, and where names can't be looked up */
export function resolveActor({ name, on, first }: ResolveActorArgs, { resolveActor: lookUp }: ApiContext): readonly ActorMatch[] {
  const limit = first ?? DEFAULT_SIZE;
  if (name.trim() === '') throw badInput('name is empty: give one, such as "French president"', { argument: 'name', value: name });
  if (limit < 1 || limit > MAX_SIZE) throw badInput(`first must be from 1 to ${MAX_SIZE}, not ${limit}`, { argument: 'first', value: limit });
  if (!lookUp) throw notOffered('No names are looked up here: this server was started without a gazetteer');
  return lookUp(name, { on: on ?? null, limit });
}
