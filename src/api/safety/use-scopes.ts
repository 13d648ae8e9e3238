import type { Plugin } from 'graphql-yoga';
import { requireScope } from '../caller.js';
import { useCheck } from './use-check.js';

/** Asking needs the scope `read`, changing the graph the scope `write`. */
export const useScopes = (): Plugin =>
  useCheck(({ operation, context }) => requireScope(context.caller, operation.operation === 'mutation' ? 'write' : 'read'));
