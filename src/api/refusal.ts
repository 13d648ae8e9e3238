import { publicError } from './errors.js';

interface Http {
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

/** An error as an answer of its own, for what is refused before any GraphQL is read. */
export function refusal(error: unknown): Response {
  const { message, extensions } = publicError(error);
  const { http, ...shown } = extensions as { http?: Http };
  return Response.json({ errors: [{ message, extensions: shown }] }, { status: http?.status ?? 500, headers: http?.headers ?? {} });
}
