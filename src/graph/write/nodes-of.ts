import { changeNodes, createNodes, deleteNodes, readNodes, type Label } from '../cypher/writes.js';
import type { Run } from '../engine.js';

/** The nodes of one kind that a transaction has read or made: each is read once, and what changed is written once, at the end. */
export interface Nodes<T extends { readonly id: string }> {
  /** Reads those that were not read yet; what is not there stays unknown. */
  load(ids: Iterable<string>): Promise<void>;
  get(id: string): T | undefined;
  put(node: T): void;
  /** Takes note of a node that another statement has just stored. */
  adopt(node: T): void;
  remove(id: string): void;
  /** Writes what changed since the last time. @returns how many are new */
  flush(): Promise<number>;
}

export function nodesOf<T extends { readonly id: string }>(run: Run, label: Label, names: readonly string[]): Nodes<T> {
  const known = new Map<string, T | undefined>();
  const stored = new Set<string>();
  const changed = new Set<string>();

  const flushRows = async (ids: readonly string[], statement: typeof createNodes): Promise<void> => {
    if (ids.length > 0) await run(statement(label, names, ids.map((id) => pick(known.get(id)!, names))));
  };

  return {
    async load(ids) {
      const unread = [...new Set(ids)].filter((id) => !known.has(id));
      if (unread.length === 0) return;
      unread.forEach((id) => known.set(id, undefined));
      for (const row of await run(readNodes(label, names, unread))) {
        known.set(row['id'] as string, row as unknown as T);
        stored.add(row['id'] as string);
      }
    },
    get: (id) => known.get(id),
    put(node) {
      known.set(node.id, node);
      changed.add(node.id);
    },
    adopt(node) {
      known.set(node.id, node);
      stored.add(node.id);
    },
    remove(id) {
      known.set(id, undefined);
      changed.add(id);
    },
    async flush() {
      const [gone, kept] = partition([...changed], (id) => known.get(id) === undefined);
      const [old, fresh] = partition(kept, (id) => stored.has(id));
      const goneStored = gone.filter((id) => stored.delete(id));
      if (goneStored.length > 0) await run(deleteNodes(label, goneStored));
      await flushRows(fresh, createNodes);
      await flushRows(old, changeNodes);
      fresh.forEach((id) => stored.add(id));
      changed.clear();
      return fresh.length;
    },
  };
}

/** LadybugDB takes a list of rows only where all have the same fields. */
function pick(node: object, names: readonly string[]): object {
  const row: Record<string, unknown> = {};
  for (const name of names) row[name] = node[name as keyof typeof node] ?? null;
  return row;
}

function partition<T>(items: readonly T[], holds: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}
