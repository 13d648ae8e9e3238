import { createHash } from 'node:crypto';
import { getOperationAST } from 'graphql';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { GraphStore } from '../../graph/store.js';
import type { ApiContext } from '../context.js';

export interface Cache {
  readonly seconds: number;
  /** Grows with each write that may make an answer old. */
  readonly writes: () => number | Promise<number>;
}

const WRITES: readonly (keyof GraphStore)[] = ['write', 'judge', 'undo', 'recount', 'import'];
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** The same store, and how many of its writes have begun or ended. */
export function countWrites(graph: GraphStore): { readonly graph: GraphStore; readonly writes: () => number } {
  let count = 0;
  const counted = new Proxy(graph, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function' || !WRITES.includes(name as keyof GraphStore)) return member;
      return (...args: unknown[]) => {
        count++;
        return (Reflect.apply(member, target, args) as Promise<unknown>).finally(() => { count++; });
      };
    },
  });
  return { graph: counted, writes: () => count };
}

/** Gives one caller the same answer to the same query for some seconds, until something is written. Answers with errors are not kept. */
export function useResponseCache({ seconds, writes }: Cache): Plugin {
  const answers = new LRUCache<string, ExecutionResult>({ ttl: seconds * 1000, maxSize: MOST_CHARACTERS, sizeCalculation: answer => JSON.stringify(answer).length });
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      if (getOperationAST(args.document, args.operationName)?.operation !== 'query') return undefined;
      const key = keyOf(args, await writes());
      const known = answers.get(key);
      if (known) return void setResultAndStopExecution(known);
      return { onExecuteDone: async ({ result }) => void (isWhole(result) && keyOf(args, await writes()) === key && answers.set(key, result)) };
    },
  };
}

const isWhole = (result: object): result is ExecutionResult => 'data' in result && !('errors' in result);

function keyOf({ contextValue, operationName, variableValues }: ExecutionArgs, writes: number): string {
  const { caller, params } = contextValue as YogaInitialContext & ApiContext;
  return createHash('sha256').update(JSON.stringify([writes, caller.name, caller.view?.id, params.query, operationName, variableValues])).digest('base64');
}
