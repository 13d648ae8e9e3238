import type Graph from 'graphology';
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import Worker from 'graphology-layout-forceatlas2/worker';
import { inSlices } from './in-slices.js';

/** Up to so many actors are laid out at once; more in a worker, before the reader's eyes. */
const AT_ONCE = 250;
const ITERATIONS = 500;
const WORKER_MS = 6_000;

/** Where an actor starts: the same for the same id, so that the same question gives the same picture. */
export function startOf(id: string): { readonly x: number; readonly y: number } {
  let hash = 2166136261;
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619);
  const [angle, radius] = [((hash >>> 16) / 65536) * 2 * Math.PI, Math.sqrt(((hash & 65535) + 1) / 65536)];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Moves who deals with one another together (ForceAtlas2, Jacomy et al. 2014). @param done called when it has come to rest @returns what ends it */
export function layOut(graph: Graph, done: () => void): () => void {
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > AT_ONCE, strongGravityMode: true, gravity: 0.15, scalingRatio: 3, edgeWeightInfluence: 0.3 };
  const move = (iterations: number): void => forceAtlas2.assign(graph, { iterations, settings });
  if (graph.order > AT_ONCE) return inWorker(graph, settings, done, () => inSlices(move, WORKER_MS, done));
  move(ITERATIONS);
  done();
  return () => undefined;
}

/** @param otherwise what to do where the page's policy forbids workers: some browsers throw, others tell */
function inWorker(graph: Graph, settings: ForceAtlas2Settings, done: () => void, otherwise: () => () => void): () => void {
  try {
    const layout = new Worker(graph, { settings });
    const timer = setTimeout(() => { layout.kill(); done(); }, WORKER_MS);
    let end = (): void => { clearTimeout(timer); layout.kill(); };
    workerOf(layout).addEventListener('error', () => { end(); end = otherwise(); });
    layout.start();
    return () => end();
  } catch {
    return otherwise();
  }
}

const workerOf = (layout: Worker): EventTarget => (layout as unknown as { readonly worker: EventTarget }).worker;
