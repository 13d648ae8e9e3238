import type { GraphStore } from '../graph/store.js';
import { tooComplex } from './errors.js';

export interface Limited {
  readonly graph: GraphStore;
  /** From now on whoever asks the graph is thrown this. */
  readonly stop: (why: Error) => void;
}

/**
 * The same store, which refuses after `most` calls. Objects are loaded in batches whatever their number; but a list under each item
 * of a list is a query of its own each, and lists within lists within lists would be without bound.
 */
export function limitCalls(graph: GraphStore, most: number): Limited {
  let calls = 0;
  let stopped: Error | undefined;
  const spend = () => {
    if (stopped) throw stopped;
    if (++calls > most) throw tooComplex(`The query needs more than ${most} reads of the graph: ask for smaller pages of the outer lists, or for fewer lists within lists`);
  };
  const limited = new Proxy(graph, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        spend();
        return Reflect.apply(member, target, args);
      };
    },
  });
  return { graph: limited, stop: why => { stopped = why; } };
}
