import { createSourceEventStream, execute, GraphQLError } from 'graphql';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ApiContext } from '../context.js';
import type { Log } from '../log.js';

/**
 * Subscribes as graphql-js does, but executes for each item with a context of its own: what loaders have read for one item is old at the next,
 * and the bound on reads is for each. An item that fails ends the subscription with the error as its last answer.
 */
export function useSubscriptions(log: Log | undefined): Plugin<ApiContext> {
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const stream = await createSourceEventStream(args);
        return Symbol.asyncIterator in stream ? answers(stream as AsyncIterable<unknown>, args, log) : stream;
      });
    },
  };
}

function answers(stream: AsyncIterable<unknown>, args: ExecutionArgs, log: Log | undefined): AsyncIterableIterator<ExecutionResult> {
  const items = stream[Symbol.asyncIterator]();
  const answer = (item: unknown) => execute({ ...args, rootValue: item, contextValue: (args.contextValue as ApiContext).renew() });
  return {
    [Symbol.asyncIterator]() { return this; },
    async next() {
      try {
        const { done, value } = await items.next();
        return done ? { done, value: undefined } : { done: false, value: await answer(value) };
      } catch (error) {
        log?.error(error);
        void items.return?.();
        return { done: false, value: { errors: [error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })] } };
      }
    },
    async return() {
      await items.return?.();
      return { done: true, value: undefined };
    },
  };
}
