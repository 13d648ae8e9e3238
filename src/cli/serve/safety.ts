import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Safety } from '../../api/safety/safety.js';
import { UsageError } from '../../model/errors.js';

/** What `entente serve` is told of safety. */
export interface SafetyOptions {
  readonly rate: number;
  readonly atOnce: number;
  readonly proxies: number;
  readonly corsOrigin?: readonly string[];
  readonly maxCost: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxTokens: number;
  /** Seconds. */
  readonly timeout: number;
  readonly operations?: string;
  readonly persistedOnly?: true;
  readonly introspection: boolean;
  readonly graphiql: boolean;
  readonly metrics?: true;
  /** Seconds; 0 for no cache. */
  readonly cache: number;
}

/** @param writes counts the graph's writes @throws UsageError for a file of operations that is none */
export async function safetyOf(options: SafetyOptions, writes: () => Promise<number>): Promise<Safety> {
  const { cache, rate, atOnce, proxies, corsOrigin, maxCost, maxDepth, maxAliases, maxTokens, timeout, operations, persistedOnly, introspection, graphiql, metrics } = options;
  if (persistedOnly && operations === undefined) throw new UsageError('--persisted-only leaves nothing to answer', 'name the file of operations with --operations');
  return {
    limits: { cost: maxCost, depth: maxDepth, aliases: maxAliases, tokens: maxTokens },
    timeoutMs: timeout * 1000,
    requestsAMinute: bound(rate),
    requestsAtOnce: bound(atOnce),
    proxies, corsOrigins: corsOrigin, introspection, graphiql, persistedOnly, metrics,
    cache: cache === 0 ? undefined : { seconds: cache, writes },
    operations: operations === undefined ? undefined : await readOperations(operations),
  };
}

const bound = (given: number): number | undefined => (given === 0 ? undefined : given);

async function readOperations(path: string): Promise<ReadonlyMap<string, string>> {
  try {
    return new Map(Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(await readFile(path, 'utf8')))));
  } catch (cause) {
    throw new UsageError(`'${path}' is no file of operations`, 'give a JSON object of queries by id, such as {"count": "{ stats { events } }"}', { cause });
  }
}
