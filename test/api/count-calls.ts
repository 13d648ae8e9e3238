import type { GraphStore } from '../../src/graph/store.js';

/** The same store, and the names of the methods that were called, in order. */
export function countCalls(graph: GraphStore): { graph: GraphStore; calls: string[] } {
  const calls: string[] = [];
  const counted = new Proxy(graph, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        calls.push(String(name));
        return Reflect.apply(member, target, args);
      };
    },
  });
  return { graph: counted, calls };
}
