import { freePort, PASSWORD, run, untilItAnswers, USER, type RunningNeo4j } from './neo4j.js';

const IMAGE = 'neo4j:5.26-community';

/** Null where no Docker engine answers. */
export async function startInDocker(): Promise<RunningNeo4j | null> {
  if (!(await run('docker', ['info'], { timeout: 10_000 }).then(() => true, () => false))) return null;
  const port = await freePort();
  const { stdout } = await run('docker', ['run', '--detach', '--rm', '--publish', `127.0.0.1:${port}:7687`, '--env', `NEO4J_AUTH=${USER}/${PASSWORD}`, IMAGE]);
  const container = stdout.trim();
  const where = { address: `bolt://127.0.0.1:${port}`, user: USER, password: PASSWORD };
  const stop = async (): Promise<void> => void (await run('docker', ['rm', '--force', container]));
  await untilItAnswers(where, new Promise(() => undefined)).catch(async (cause: unknown) => {
    await stop();
    throw cause;
  });
  return { ...where, stop };
}
