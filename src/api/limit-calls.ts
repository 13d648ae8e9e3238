import type { GraphStore } from '../graph/store.js';
import { tooComplex } from './errors.js';

/**
 * The same store, which refuses after `most` calls. Objects are loaded in batches whatever their number; but a list under each item
 * of a list is a query of its own each, and lists within lists within lists would be without bound.
 */
export function limitCalls(graph: GraphStore, most: number): GraphStore {
  let calls = 0;
  const spend = () => {
    if (++calls > most) throw tooComplex(`The query needs more than ${most} reads of the graph: ask for smaller pages of the outer lists, or for fewer lists within lists`);
  };
  return new Proxy(graph, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        spend();
        return Reflect.apply(member, target, args);
      };
    },
  });
}
