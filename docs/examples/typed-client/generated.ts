/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What sort of act an event is: PLOVER's types, with treaties and condemnations by their own names. */
export type EventKind =
  /** Negotiating, agreeing, signing, ratifying, suspending or leaving a treaty, pact, accord or deal; `stage` says which. */
  | 'TREATY'
  /** Promising or agreeing to any other act. */
  | 'AGREEMENT'
  /** Meeting, talks, visit, call, mediation. */
  | 'MEETING'
  /** Praise, endorsement, recognition, condolence, diplomatic backing. */
  | 'SUPPORT'
  /** Giving way in words: easing, accepting a demand, declaring a ceasefire, apologising. */
  | 'CONCESSION'
  /** Acting together: joint exercise, trade, intelligence shared, extradition. */
  | 'COOPERATION'
  /** Giving money, arms, humanitarian or military help. */
  | 'AID'
  /** Withdrawing, releasing, disarming, keeping a ceasefire, resigning. */
  | 'WITHDRAWAL'
  /** Calling for, urging, demanding, appealing. */
  | 'REQUEST'
  /** Criticising, condemning, denouncing. */
  | 'CONDEMNATION'
  /** Alleging wrong-doing, suing, indicting, investigating. */
  | 'ACCUSATION'
  /** Refusing, denying, vetoing, defying. */
  | 'REJECTION'
  /** Threatening, or warning of an act of one's own. */
  | 'THREAT'
  /** Demonstration, strike, riot or boycott by people. */
  | 'PROTEST'
  /** Sanctions, embargo, halting aid or talks, expelling diplomats, breaking relations. */
  | 'SANCTION'
  /** Moving or readying forces. */
  | 'MOBILIZATION'
  /** Arrest, seizure, blockade, ban, deportation, cyber attack. */
  | 'COERCION'
  /** Any use of force: bombing, shooting, assassination, abduction, terror attack. */
  | 'ATTACK';

export type TopPairsQueryVariables = Exact<{
  kind?: Array<EventKind> | EventKind | null | undefined;
  since?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type TopPairsQuery = { relations: { nodes: Array<{ kind: EventKind, events: number, last: string | null, source: { name: string }, target: { name: string } }> } };


export const TopPairsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopPairs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"events"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"happened"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"EVENTS"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"last"}}]}}]}}]}}]} as unknown as DocumentNode<TopPairsQuery, TopPairsQueryVariables>;