import { createRequire } from 'node:module';
import type Ladybug from '@ladybugdb/core';
import { GraphError } from '../../model/errors.js';

/**
 * Loads LadybugDB's native module from the platform's own package, which is complete. The main package finds it only where npm
 * was allowed to run install scripts, so that is asked last.
 */
export function loadLadybug(address: string): typeof Ladybug {
  const require = createRequire(import.meta.url);
  try {
    return createRequire(require.resolve('@ladybugdb/core'))(`@ladybugdb/core-${process.platform}-${process.arch}`);
  } catch {
    return loadMain(require, address);
  }
}

function loadMain(require: NodeJS.Require, address: string): typeof Ladybug {
  try {
    return require('@ladybugdb/core');
  } catch (cause) {
    throw new GraphError(address, `the embedded graph doesn't run on ${process.platform}-${process.arch}`, 'use Neo4j instead: --graph neo4j://HOST:7687', { cause });
  }
}
