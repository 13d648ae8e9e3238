import { performance } from 'node:perf_hooks';
import { getOperationAST } from 'graphql';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { CallerOf } from '../caller.js';
import { follow, followed } from './follow.js';
import type { Followed } from './follow.js';

/** A request that is answered; a subscription is as soon as it begins. */
export interface Answered extends Pick<Followed, 'id' | 'operation' | 'codes'> {
  readonly method: string;
  /** Without what follows `?`, and without a view's token. */
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** The name of the caller's key; null where it showed a wrong one. */
  readonly key: string | null;
}

export interface Watcher {
  begun?(): void;
  answered(request: Answered): void;
}

const LONGEST = 200;

/** Follows each request, names it in the answer's `x-request-id`, and tells the watchers of it. */
export function useWatchers(wanted: readonly (Watcher | undefined)[], callerOf: CallerOf): Plugin {
  const watchers = wanted.filter(watcher => watcher !== undefined);
  return {
    instrumentation: {
      request: ({ request }, answer) => follow(request, () => {
        for (const watcher of watchers) watcher.begun?.();
        return answer();
      }),
    },
    onExecute: noteOperation,
    onSubscribe: noteOperation,
    onResultProcess: ({ result }) => noteCodes(result as ExecutionResult),
    onResponse({ request, response }) {
      const what = followed()!;
      response.headers.set('x-request-id', what.id);
      const [status, milliseconds] = [response.status, performance.now() - what.started];
      setImmediate(() => void tell(what, request, status, milliseconds));
    },
  };

  /** Once the answer is on its way: nobody waits for it to be written down. */
  async function tell({ id, operation, codes }: Followed, request: Request, status: number, milliseconds: number): Promise<void> {
    const key = await Promise.resolve(callerOf(request)).then(({ name }) => name, () => null);
    const path = withoutTokens(new URL(request.url).pathname).slice(0, LONGEST);
    for (const watcher of watchers) watcher.answered({ id, operation, codes, method: request.method, path, status, milliseconds, key });
  }
}

/** A path with `…` for what stands where a token belongs, and for what looks like one anywhere: all begin as JSON's `{"` does in Base64. */
const withoutTokens = (path: string): string => path.replace(/(?<=\/embed\/+)[^/]+|eyJ[\w.-]{16,}/gi, '…');

function noteOperation({ args }: { readonly args: ExecutionArgs }): void {
  const operation = getOperationAST(args.document, args.operationName);
  if (operation) followed()!.operation = { type: operation.operation, name: operation.name?.value.slice(0, LONGEST) ?? null };
}

function noteCodes({ errors = [] }: ExecutionResult): void {
  followed()!.codes = [...new Set(errors.map(({ extensions }) => String(extensions['code'])))];
}
