import { publicError } from './errors.js';
import type { Log } from './log.js';
import { followed } from './watch/follow.js';

interface Shown {
  readonly code?: string;
  readonly http?: { readonly status?: number; readonly headers?: Record<string, string> };
}

/** An error as an answer of its own, for what is refused before any GraphQL is read. The log is told what the caller is not. */
export function refusal(error: unknown, log?: Log): Response {
  const shown = publicError(error);
  if (shown !== error) log?.error(error);
  const { http, ...extensions } = shown.extensions as Shown;
  const request = followed();
  if (request) request.codes = [String(extensions.code)];
  return Response.json({ errors: [{ message: shown.message, extensions }] }, { status: http?.status ?? 500, headers: http?.headers ?? {} });
}
