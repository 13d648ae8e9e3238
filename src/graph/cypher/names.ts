import type { Statement } from './statement.js';

/** What filters call by name: where the names stand. */
const LISTS = {
  place: ['Place', 'name'], placeCountry: ['Place', 'country'], publisher: ['Article', 'publisher'], country: ['Actor', 'country'],
} as const;

export type NameList = keyof typeof LISTS;

const MOST = 200;

/** Those of some names that the graph holds. */
export function knownNames(list: NameList, names: readonly string[]): Statement {
  const [label, property] = LISTS[list];
  return { text: `UNWIND $names AS name\nWITH name, EXISTS { MATCH (n:${label}) WHERE n.${property} = name } AS known\nRETURN name, known`, params: { names } };
}

/** Names with this beginning, to suggest. */
export function namesLike(list: NameList, beginning: string): Statement {
  const [label, property] = LISTS[list];
  return { text: `MATCH (n:${label}) WHERE n.${property} STARTS WITH $beginning\nRETURN DISTINCT n.${property} AS name LIMIT ${MOST}`, params: { beginning } };
}
