import type { Plugin } from 'graphql-yoga';
import { requireScope } from '../caller.js';
import { requirePicture } from '../views/require-picture.js';
import { useCheck } from './use-check.js';

/** Asking needs the scope `read`, changing the graph the scope `write`; a view's token may ask for what its pictures show. */
export const useScopes = (): Plugin =>
  useCheck(({ operation, args, context: { caller } }) =>
    caller.view ? requirePicture(operation, args) : requireScope(caller, operation.operation === 'mutation' ? 'write' : 'read'));
