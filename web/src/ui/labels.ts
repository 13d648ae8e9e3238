import type { EventKind, QuadClass, Status } from '../api/documents.js';

/** Kinds of events by PLOVER's quad classes, in the order in which they are offered. */
export const KINDS: Readonly<Record<QuadClass, readonly EventKind[]>> = {
  VERBAL_COOPERATION: ['TREATY', 'AGREEMENT', 'MEETING', 'SUPPORT', 'CONCESSION'],
  MATERIAL_COOPERATION: ['COOPERATION', 'AID', 'WITHDRAWAL'],
  VERBAL_CONFLICT: ['REQUEST', 'CONDEMNATION', 'ACCUSATION', 'REJECTION', 'THREAT'],
  MATERIAL_CONFLICT: ['PROTEST', 'SANCTION', 'MOBILIZATION', 'COERCION', 'ATTACK'],
};

export const QUADS = Object.keys(KINDS) as QuadClass[];

export const QUAD_WORDS: Readonly<Record<QuadClass, string>> = {
  VERBAL_COOPERATION: 'Cooperation in words', MATERIAL_COOPERATION: 'Cooperation in deeds', VERBAL_CONFLICT: 'Conflict in words', MATERIAL_CONFLICT: 'Conflict in deeds',
};

export const STATUS_WORDS: Readonly<Record<Status, string>> = { ACTUAL: 'Happened', PLANNED: 'Planned', HYPOTHETICAL: 'Possible', NEGATED: 'Did not happen' };

/** `CONDEMNATION` as `Condemnation`. */
export const words = (constant: string): string => constant.charAt(0) + constant.slice(1).toLowerCase().replaceAll('_', ' ');
