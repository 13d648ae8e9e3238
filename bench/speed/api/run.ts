// Typical questions end to end over HTTP, beside the same by hand in Cypher and by @neo4j/graphql, on one Neo4j that load.ts filled.
//   npm run build && npx tsx bench/speed/api/run.ts FOLDER PEER_FOLDER ROUNDS REQUESTS > bench/speed/api/results.json     (peer.mjs says what PEER_FOLDER is)
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { freePort } from '../../../test/support/neo4j.js';
import { runOn } from '../../../test/support/neo4j-jars.js';
import { createClient, type Client } from './client.js';
import { OPERATIONS, type Operation } from './operations.js';
import { started } from './started.js';

const [folder = '', peerFolder = '', rounds = '400', requests = '200000'] = process.argv.slice(2);
/** The peer takes up to a hundred times as long. */
const PEER_ROUNDS = 40;
const CLIENTS = 64;
const { stop, ...where } = await runOn(folder, await freePort());
const main = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
const ours = await started('node', [main, 'serve', '--graph', where.address, '--port', '0', '--rate', '0', '--at-once', '0'], { ENTENTE_NEO4J_PASSWORD: where.password });
const peer = await started('node', [fileURLToPath(new URL('peer.mjs', import.meta.url)), peerFolder, where.address, where.user, where.password], {});
const driver = neo4j.driver(where.address, neo4j.auth.basic(where.user, where.password), { disableLosslessIntegers: true });
const [client, peerClient] = [createClient(ours.address, CLIENTS), createClient(peer.address, CLIENTS)];

const byHand = async (cypher: string): Promise<unknown> => (await driver.executeQuery(cypher, {}, { routing: 'READ' })).records.map((record) => record.toObject());
try {
  console.log(JSON.stringify(await measured(), null, 1));
} finally {
  [client, peerClient].forEach((one) => one.close());
  [ours, peer].forEach(({ child }) => child.kill());
  await driver.close();
  await stop();
}

async function measured() {
  const operations = [];
  for (const operation of OPERATIONS) operations.push(told(await compare(operation)));
  const crowd = told(await underLoad(client, 20_000));
  const memory = await memoryOver(Number(requests));
  const { records } = await driver.executeQuery('MATCH (e:Event) WITH count(e) AS events MATCH (r:Report) RETURN events, count(r) AS reports');
  return { measured: new Date().toISOString().slice(0, 10), graph: records[0]!.toObject(), operations, crowd, memory };
}

function told<T>(result: T): T {
  console.error(JSON.stringify(result));
  return result;
}

/** Ours and Cypher in turn; the peer by itself. */
async function compare({ name, ours: question, cypher, peer: other }: Operation) {
  const [mine, hand] = await inTurn(Number(rounds), [() => client.ask(question), () => byHand(cypher)]);
  const [theirs] = other === undefined ? [] : await inTurn(PEER_ROUNDS, [() => peerClient.ask(other)]);
  const p50 = { ours: at(mine!, 0.5), cypher: at(hand!, 0.5), ...(theirs !== undefined && { peer: at(theirs, 0.5) }) };
  return { name, p50, toCypher: round(p50.ours / p50.cypher), ...(p50.peer !== undefined && { toPeer: round(p50.ours / p50.peer) }) };
}

/** Milliseconds that each took, after a warm-up as long again. */
async function inTurn(turns: number, ways: readonly (() => Promise<unknown>)[]): Promise<readonly number[][]> {
  const times = ways.map(() => [] as number[]);
  for (let turn = -turns; turn < turns; turn++) {
    for (const [index, ask] of ways.entries()) {
      const began = performance.now();
      await ask();
      if (turn >= 0) times[index]!.push(performance.now() - began);
    }
  }
  return times;
}

async function underLoad({ ask }: Client, milliseconds: number) {
  const times: number[] = [];
  let errors = 0;
  const until = performance.now() + milliseconds;
  await Promise.all(Array.from({ length: CLIENTS }, async (_, index) => {
    for (let turn = index; performance.now() < until; turn++) {
      const began = performance.now();
      await ask(OPERATIONS[turn % OPERATIONS.length]!.ours).catch(() => (errors += 1));
      times.push(performance.now() - began);
    }
  }));
  return { clients: CLIENTS, requests: times.length, errors, p50: at(times, 0.5), p99: at(times, 0.99), spread: round(at(times, 0.99) / at(times, 0.5)) };
}

/** Resident memory of the server, by thousands of requests. */
async function memoryOver(count: number) {
  const megabytes: Record<string, number> = {};
  for (let done = 0; done < count; done += count / 10) {
    await Promise.all(Array.from({ length: CLIENTS }, async () => {
      for (let turn = 0; turn < count / 10 / CLIENTS; turn++) await client.ask('{ actor(id: "actor-300") { id name aliases } }');
    }));
    megabytes[Math.round((done + count / 10) / 1000)] = Math.round(Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${ours.child.pid}/status`, 'utf8'))![1]) / 1024);
  }
  return megabytes;
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return round(sorted[Math.floor(share * (sorted.length - 1))]!);
}

function round(x: number): number {
  return Math.round(x * 100) / 100;
}
