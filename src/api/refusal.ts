import { publicError, type ErrorCode } from './errors.js';
import type { Log } from './log.js';
import { followed } from './watch/follow.js';

interface Extensions {
  readonly code?: string;
  readonly http?: { readonly status?: number; readonly headers?: Record<string, string> };
}

/** HTTP's status for errors that bring none. */
const STATUS: Partial<Record<ErrorCode, number>> = { INTERNAL_SERVER_ERROR: 500, GRAPH_UNAVAILABLE: 503 };
const BAD_REQUEST = 400;

/** What a caller is shown of an error, with HTTP's part of it. */
export interface Shown {
  readonly message: string;
  readonly extensions: object;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** What to show of an error that is refused before any GraphQL is read. The log is told what the caller is not. */
export function shownOf(error: unknown, log?: Log): Shown {
  const shown = publicError(error);
  if (shown !== error) log?.error(error);
  const { http, ...extensions } = shown.extensions as Extensions;
  const request = followed();
  if (request) request.codes = [String(extensions.code)];
  return { message: shown.message, extensions, status: http?.status ?? STATUS[extensions.code as ErrorCode] ?? BAD_REQUEST, headers: http?.headers ?? {} };
}

/** An error as an answer of its own. */
export function refusal(error: unknown, log?: Log): Response {
  const { message, extensions, ...http } = shownOf(error, log);
  return Response.json({ errors: [{ message, extensions }] }, http);
}
