import type { Plugin } from 'graphql-yoga';
import type { CallerOf } from '../caller.js';
import type { Log } from '../log.js';
import { refusal } from '../refusal.js';

/** Refuses at once who shows a key that is none, whatever is asked for. */
export function useCaller(callerOf: CallerOf, log: Log | undefined): Plugin {
  return {
    async onRequest({ request, endResponse }) {
      try {
        await callerOf(request);
      } catch (error) {
        endResponse(refusal(error, log));
      }
    },
  };
}
