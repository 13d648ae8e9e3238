import type { TypedDocumentString } from './documents.js';
import { key } from './key.js';

/** A document with the types of its answer and variables; it is its own text. */
export type Document<Answer, Variables> = TypedDocumentString<Answer, Variables>;

/** What the server refuses, in its words. */
export class AskError extends Error {
  constructor(message: string, readonly code: string, readonly suggestions: readonly string[] = []) {
    super(message);
  }
}

interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly suggestions?: readonly string[] } }[];
}

/** Asks the server that the page comes from. @throws AskError */
export async function ask<Answer, Variables>(document: Document<Answer, Variables>, variables: Variables, signal?: AbortSignal): Promise<Answer> {
  const { data, errors } = await post(JSON.stringify({ query: String(document), variables }), signal);
  const [error] = errors ?? [];
  if (error) throw new AskError(error.message, error.extensions?.code ?? 'UNKNOWN', error.extensions?.suggestions);
  return data as Answer;
}

async function post(body: string, signal: AbortSignal | undefined): Promise<Answered> {
  try {
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', ...authorization() }, body, signal: signal ?? null });
    return await response.json() as Answered;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError('The server does not answer. Is it running, and are you connected? Try again.', 'UNREACHABLE');
  }
}

export const authorization = (): Record<string, string> => (key.value === '' ? {} : { authorization: `Bearer ${key.value}` });
