import type { Plugin } from 'graphql-yoga';
import { requireScope } from '../caller.js';
import type { ApiContext } from '../context.js';
import { useCheck } from './use-check.js';

/** Asking needs the scope `read`, changing the graph the scope `write`. */
export const useScopes = (): Plugin<ApiContext> =>
  useCheck(({ operation, context }) => requireScope(context.caller, operation.operation === 'mutation' ? 'write' : 'read'));
