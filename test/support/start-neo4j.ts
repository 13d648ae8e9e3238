import type { TestProject } from 'vitest/node';
import { startInDocker } from './neo4j-docker.js';
import { startFromJars } from './neo4j-jars.js';
import type { Neo4jAddress, RunningNeo4j } from './neo4j.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Neo4j answers, or why there is none. */
    neo4j: Neo4jAddress | { readonly absent: string };
  }
}

/** Starts Neo4j once for the run: the one that ENTENTE_TEST_NEO4J names (its data is deleted!), or Docker's, or Maven's jars. */
export default async function startNeo4j(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  try {
    const running = given() ?? (await startInDocker()) ?? (await startFromJars());
    const { address, user, password, stop } = running;
    project.provide('neo4j', { address, user, password });
    return stop;
  } catch (cause) {
    if (process.env['REQUIRE_NEO4J'] === '1') throw new Error('REQUIRE_NEO4J=1, and no Neo4j could be started', { cause });
    const absent = `no Neo4j: ${String(cause).split('\n')[0]}`;
    console.warn(`Tests on Neo4j are skipped: ${absent}`);
    project.provide('neo4j', { absent });
    return undefined;
  }
}

function given(): RunningNeo4j | null {
  const { ENTENTE_TEST_NEO4J: address, ENTENTE_TEST_NEO4J_USER: user = 'neo4j', ENTENTE_TEST_NEO4J_PASSWORD: password = '' } = process.env;
  return address === undefined ? null : { address, user, password, stop: () => Promise.resolve() };
}
