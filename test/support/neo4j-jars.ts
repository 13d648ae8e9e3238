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

/** A Neo4j that is a process of its own, in a folder of its own. */
export interface OwnNeo4j extends RunningNeo4j {
  readonly pid: number;
  /** Ends it at once, as a power cut would; its folder stays. */
  kill(): Promise<void>;
}

/** Runs Neo4j's jars, fetched once with Maven, on a fresh folder. @throws where Java is missing, or Maven and the jars are */
export async function startFromJars(): Promise<OwnNeo4j> {
  const data = await mkdtemp(join(tmpdir(), 'entente-neo4j-'));
  const running = await runOn(data, await freePort());
  return { ...running, stop: async () => { await running.kill(); await rm(data, { recursive: true, force: true }); } };
}

/** Runs Neo4j on a folder that may hold a database already. */
export async function runOn(data: string, port: number): Promise<OwnNeo4j> {
  const jars = await fetchJars();
  const java = spawn('java', ['-Xmx1g', ...OPENED, '-cp', join(jars, '*'), join(SCRIPTS, 'Neo4j.java'), data, String(port)], {
    env: { ...process.env, NEO4J_PASSWORD: PASSWORD }, stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kill = (): Promise<void> => ended(java);
  const where = { address: `bolt://127.0.0.1:${port}`, user: USER, password: PASSWORD };
  await untilItAnswers(where, whenItFails(java)).catch(async (cause: unknown) => {
    await kill();
    throw cause;
  });
  return { ...where, pid: java.pid!, kill, stop: kill };
}

/** Whether this machine has Java, and the jars or a way to them. */
export const canRunJars = (): Promise<boolean> => run('java', ['-version']).then(fetchJars).then(() => true, () => false);

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

/** Its data is thrown away, or is meant to survive, so it needn't end in good order. */
function ended(java: ChildProcess): Promise<void> {
  if (java.pid === undefined || java.exitCode !== null) return Promise.resolve();
  java.removeAllListeners('exit');
  return new Promise((resolve) => {
    java.once('exit', () => resolve());
    java.kill('SIGKILL');
  });
}
