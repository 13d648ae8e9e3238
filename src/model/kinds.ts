/** The 18 kinds of event that Entente keeps: PLOVER's types, with TREATY and CONDEMNATION split out because users ask for them by name. */
export const EVENT_KINDS = [
  'TREATY', 'AGREEMENT', 'MEETING', 'SUPPORT', 'CONCESSION', 'COOPERATION', 'AID', 'WITHDRAWAL', 'REQUEST',
  'CONDEMNATION', 'ACCUSATION', 'REJECTION', 'THREAT', 'PROTEST', 'SANCTION', 'MOBILIZATION', 'COERCION', 'ATTACK',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** PLOVER's 16 event types (PLOVER manual, draft 0.8). */
export const PLOVER_TYPES = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST',
  'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
] as const;
export type PloverType = (typeof PLOVER_TYPES)[number];

/** PLOVER's four quad classes: verbal or material, cooperation or conflict. */
export const QUAD_CLASSES = ['VERBAL_COOPERATION', 'MATERIAL_COOPERATION', 'VERBAL_CONFLICT', 'MATERIAL_CONFLICT'] as const;
export type QuadClass = (typeof QUAD_CLASSES)[number];

/** Whether the text says that it happened, will, might, or did not. */
export const STATUSES = ['ACTUAL', 'PLANNED', 'HYPOTHETICAL', 'NEGATED'] as const;
export type Status = (typeof STATUSES)[number];

/** How far a treaty has come. */
export const TREATY_STAGES = [
  'NEGOTIATING', 'AGREED', 'SIGNED', 'RATIFIED', 'IN_FORCE', 'SUSPENDED', 'WITHDRAWN', 'REJECTED',
] as const;
export type TreatyStage = (typeof TREATY_STAGES)[number];

export const ACTOR_KINDS = ['STATE', 'GOVERNMENT', 'PERSON', 'ORGANIZATION', 'IGO', 'ARMED_GROUP', 'POPULATION'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const PRECISIONS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** How an event's date is known: written out in the text, by words relative to the publication date, or only from that date itself. */
export const DATE_BASES = ['STATED', 'RELATIVE', 'PUBLICATION'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** What data/ontology says of each kind: its quad class, and its Goldstein-like score, -10..10. */
export type KindScores = Readonly<Record<EventKind, { readonly quad: QuadClass; readonly score: number }>>;
