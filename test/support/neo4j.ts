import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';

/** A Neo4j that tests may empty. */
export interface Neo4jAddress {
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

export interface RunningNeo4j extends Neo4jAddress {
  stop(): Promise<void>;
}

export const USER = 'neo4j';
export const PASSWORD = 'only-for-tests';
export const run = promisify(execFile);

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Resolves when Bolt lets the user in. @throws the last refusal, after two minutes, or what `failed` rejects with */
export async function untilItAnswers({ address, user, password }: Neo4jAddress, failed: Promise<never>): Promise<void> {
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password), { connectionTimeout: 2_000 });
  const answers = async (triesLeft: number): Promise<unknown> =>
    driver.getServerInfo().catch(async (cause: unknown) => {
      if (triesLeft === 0) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return answers(triesLeft - 1);
    });
  try {
    await Promise.race([answers(240), failed]);
  } finally {
    await driver.close();
  }
}

/** Takes everything out, the version of the schema with it. */
export async function emptyNeo4j({ address, user, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password));
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await driver.close();
}
