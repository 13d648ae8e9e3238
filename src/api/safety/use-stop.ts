import { getOperationAST } from 'graphql';
import type { ExecutionArgs, ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { ApiContext } from '../context.js';
import { cancelled, timedOut } from '../errors.js';

/** Nobody is left to be told. */
const ANSWERED = cancelled();

type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

/** Breaks a query off that takes too long, or whose caller has gone: it asks the graph nothing more. What changes the graph runs to its end. */
export function useStop(timeoutMs: number): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      if (getOperationAST(args.document, args.operationName)?.operation !== 'query') return;
      setExecuteFn((given: ExecutionArgs) => executeUntilStopped(executeFn as Execute, given, timeoutMs));
    },
  };
}

async function executeUntilStopped(execute: Execute, args: ExecutionArgs, timeoutMs: number): Promise<ExecutionResult> {
  const { request: { signal }, stop } = args.contextValue as YogaInitialContext & ApiContext;
  let end!: (why: GraphQLError) => void;
  const broken = new Promise<ExecutionResult>(resolve => { end = why => { stop(why); resolve({ errors: [why] }); }; });
  const leave = (): void => end(cancelled());
  const timer = setTimeout(() => end(timedOut(timeoutMs / 1000)), timeoutMs);
  signal.addEventListener('abort', leave);
  if (signal.aborted) leave();
  try {
    return await Promise.race([execute(args), broken]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
    stop(ANSWERED); // an answer that an error has ended leaves other fields at work
  }
}
