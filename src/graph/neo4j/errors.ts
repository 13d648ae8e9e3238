import { GraphError } from '../../model/errors.js';

/** What the driver's codes and messages mean to a user; anything else is a fault of the program and stays as it is. */
const MEANINGS: readonly { readonly pattern: RegExp; readonly problem: string; readonly remedy: string }[] = [
  { pattern: /Security\.(Unauthorized|CredentialsExpired)/, problem: 'Neo4j refuses the user or password', remedy: 'set ENTENTE_NEO4J_USER and ENTENTE_NEO4J_PASSWORD' },
  { pattern: /AuthenticationRateLimit/, problem: 'Neo4j refuses after too many wrong passwords', remedy: 'wait a few seconds, then set ENTENTE_NEO4J_PASSWORD' },
  { pattern: /Security\.Forbidden/, problem: 'this Neo4j user may not do that', remedy: 'give it the right to read, write and change the schema' },
  { pattern: /ServiceUnavailable|SessionExpired|ECONNREFUSED|ENOTFOUND|ConnectionAcquisitionTimeout/i, problem: 'Neo4j does not answer', remedy: 'start it, or check the address given with --graph' },
  { pattern: /Transaction(TimedOut|TimedOutClientConfiguration)/, problem: 'the question took too long', remedy: 'ask for less, or narrow the filter' },
  { pattern: /DatabaseNotFound|DatabaseUnavailable/, problem: 'the Neo4j database is not there or not ready', remedy: 'wait until it has started, or create it' },
  { pattern: /protocol version|handshake|HTTP/i, problem: 'no Bolt that this program speaks answers there', remedy: 'use the Bolt port (7687) of Neo4j 5.26 or newer' },
];

export function graphError(address: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || cause instanceof GraphError) return cause;
  const told = `${(cause as { code?: unknown }).code ?? ''} ${cause.message}`;
  const meaning = MEANINGS.find(({ pattern }) => pattern.test(told));
  return meaning === undefined ? cause : new GraphError(address, meaning.problem, meaning.remedy, { cause });
}
