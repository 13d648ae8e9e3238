import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, PASSWORD, run, untilItAnswers, USER, type RunningNeo4j } from './neo4j.js';

const SCRIPTS = fileURLToPath(new URL('../../scripts/neo4j/', import.meta.url));
const CACHE = fileURLToPath(new URL('../../.cache/neo4j/', import.meta.url));
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** Runs Neo4j's jars, fetched once with Maven, on a fresh folder. @throws where Java is missing, or Maven and the jars are */
export async function startFromJars(): Promise<RunningNeo4j> {
  const jars = await fetchJars();
  const [data, port] = [await mkdtemp(join(tmpdir(), 'entente-neo4j-')), await freePort()];
  const java = spawn('java', ['-Xmx1g', ...OPENED, '-cp', join(jars, '*'), join(SCRIPTS, 'Neo4j.java'), data, String(port)], {
    env: { ...process.env, NEO4J_PASSWORD: PASSWORD }, stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    await ended(java);
    await rm(data, { recursive: true, force: true });
  };
  const where = { address: `bolt://127.0.0.1:${port}`, user: USER, password: PASSWORD };
  await untilItAnswers(where, whenItFails(java)).catch(async (cause: unknown) => {
    await stop();
    throw cause;
  });
  return { ...where, stop };
}

/** The folder of jars; it has its name only once it is complete. */
async function fetchJars(): Promise<string> {
  const pom = join(SCRIPTS, 'pom.xml');
  const [, version = 'unknown'] = /<artifactId>neo4j<\/artifactId>\s*<version>(.+)<\/version>/.exec(await readFile(pom, 'utf8')) ?? [];
  const folder = join(CACHE, version);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  await run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`], { timeout: 240_000 });
  await rename(partial, folder);
  return folder;
}

function whenItFails(java: ChildProcess): Promise<never> {
  let told = '';
  java.stderr?.on('data', (chunk: Buffer) => (told = (told + chunk.toString()).slice(-2_000)));
  return new Promise((_, reject) => {
    java.once('error', reject);
    java.once('exit', (code) => reject(new Error(`java ended with ${code}: ${told}`)));
  });
}

/** Its data is thrown away, so it needn't end in good order. */
function ended(java: ChildProcess): Promise<void> {
  if (java.pid === undefined || java.exitCode !== null) return Promise.resolve();
  java.removeAllListeners('exit');
  return new Promise((resolve) => {
    java.once('exit', () => resolve());
    java.kill('SIGKILL');
  });
}
