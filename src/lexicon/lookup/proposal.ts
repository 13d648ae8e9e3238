import type { Actor } from '../../model/actor.js';
import type { NameRole } from '../gazetteer/reading.js';
import type { AdjustmentName, LookupWeights, MatchName } from './rules.js';

/** Something that speaks for or against an answer, and how much. */
export interface Feature {
  readonly feature: MatchName | AdjustmentName;
  readonly weight: number;
}

/** An actor that may be meant. */
export interface Proposal {
  readonly actor: Actor;
  /** The name, or the office, under which it was found. */
  readonly alias: string;
  readonly features: readonly Feature[];
}

/** How an alias names its actor; CODE is its id or ISO code. */
export type AliasRole = NameRole | 'CODE';

const OF_ROLE: Partial<Record<AliasRole, AdjustmentName>> = {
  SURNAME: 'family name alone', CODE: 'code', CAPITAL: 'capital or palace', METONYM: 'capital or palace', DEMONYM: 'adjective', REGION: 'part of the state',
};

export const matched = (feature: MatchName, { match }: LookupWeights, share = 1): Feature => ({ feature, weight: rounded(match[feature] * share) });
export const adjusted = (feature: AdjustmentName, { adjust }: LookupWeights): Feature => ({ feature, weight: adjust[feature] });

/** What it costs that an alias names its actor only by a part of it or something near it. */
export function roleFeatures(role: AliasRole, weights: LookupWeights): Feature[] {
  const feature = OF_ROLE[role];
  return feature ? [adjusted(feature, weights)] : [];
}

/** 0..1 */
export const scoreOf = (features: readonly Feature[]): number => rounded(Math.min(1, Math.max(0, features.reduce((sum, { weight }) => sum + weight, 0))));

const rounded = (number: number): number => Math.round(number * 1000) / 1000;
