import { getOperationAST } from 'graphql';
import type { ExecutionArgs, OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ApiContext } from '../context.js';

export interface Operation {
  readonly operation: OperationDefinitionNode;
  readonly args: ExecutionArgs;
  readonly context: ApiContext;
}

/** Checks an operation before it is run, be it one that answers once or a subscription; `check` throws where it is refused. */
export function useCheck(check: (asked: Operation) => void): Plugin {
  const hook = ({ args }: { readonly args: ExecutionArgs }): void => {
    const operation = getOperationAST(args.document, args.operationName);
    if (operation) check({ operation, args, context: args.contextValue as ApiContext });
  };
  return { onExecute: hook, onSubscribe: hook };
}
