import type { GraphStore } from '../../graph/store.js';

/** Knows when something was added to a graph, by this process or another. */
export interface Pulse {
  /** Resolves once something was told after a place, once the graph can't say, or on abort. */
  beyond(place: number, signal: AbortSignal): Promise<void>;
}

interface Waiter {
  readonly place: number;
  readonly go: () => void;
}

/** Asks the graph while anyone waits: at once where this process wrote, else each so many milliseconds. One question serves all who wait. */
export function createPulse(graph: GraphStore, everyMs: number): Pulse {
  const waiters = new Set<Waiter>();
  let newest = 0;
  let beating: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopListening: (() => void) | undefined;

  const release = (ready: (waiter: Waiter) => boolean): void => [...waiters].filter(ready).forEach(({ go }) => go());
  const beat = (): Promise<void> => (beating ??= graph.lastAdded().then(
    (last) => { newest = last; release(({ place }) => place < newest); },
    () => release(() => true), // who asks next is told what is wrong
  ).finally(() => { beating = undefined; schedule(); }));
  const schedule = (): void => {
    clearTimeout(timer);
    if (waiters.size > 0) timer = setTimeout(() => void beat(), everyMs).unref();
    else stopListening = void stopListening?.();
  };

  return {
    beyond: (place, signal) => place < newest || signal.aborted ? Promise.resolve() : new Promise((resolve) => {
      const waiter: Waiter = { place, go: () => { waiters.delete(waiter); signal.removeEventListener('abort', waiter.go); resolve(); } };
      signal.addEventListener('abort', waiter.go);
      waiters.add(waiter);
      stopListening ??= graph.onChange(() => void (beating ?? Promise.resolve()).then(beat));
      void beat();
    }),
  };
}
