import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { badInput } from '../errors.js';
import { refusal } from '../refusal.js';

/** Types that no page of another site can send unless it is let (CORS): browsers send others without asking first. */
const ASKED_FIRST = /^application\/(json|graphql|graphql\+json)\s*(;|$)/i;

/** Refuses what another site could make a browser send unasked, and tells of JSON that is none without showing it to the log. GET runs no mutations: yoga sees to that. */
export function useSafeReading(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser, endResponse }) {
      if (request.method === 'POST' && !ASKED_FIRST.test(request.headers.get('content-type') ?? '')) endResponse(refusal(wrongType()));
      else if (requestParser) setRequestParser(async given => Promise.resolve(given).then(requestParser).catch(tellNoJson));
    },
  };
}

const wrongType = (): GraphQLError =>
  badInput('A query is posted as JSON: send it with content-type: application/json', { http: { status: 415 } });

function tellNoJson(error: unknown): never {
  throw error instanceof SyntaxError ? badInput('variables and extensions must be JSON', { http: { status: 400 } }) : error;
}
