import type { GraphStore } from '../graph/store.js';
import type { Log } from './log.js';
import type { Route } from './routes.js';

const PATIENCE_MS = 5000;

/** 200 while the graph answers a ping within five seconds, 503 else. */
export function readyRoute(graph: GraphStore, log: Log | undefined): Route {
  return async () => {
    try {
      await within(PATIENCE_MS, graph.ping());
      return Response.json({ status: 'ready' });
    } catch (error) {
      log?.error(error);
      return Response.json({ status: 'unavailable', code: 'GRAPH_UNAVAILABLE' }, { status: 503 });
    }
  };
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
