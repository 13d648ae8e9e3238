import type { TypedDocumentString } from './documents.js';
import { createContext } from 'preact';
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

/** Whom to ask, and what to show it. */
export interface Server {
  /** `https://example.org`; empty for where the page comes from. */
  readonly address: string;
  readonly authorization: () => Record<string, string>;
}

export const authorization = (): Record<string, string> => (key.value === '' ? {} : { authorization: `Bearer ${key.value}` });

/** The server that the page comes from. */
export const HERE: Server = { address: '', authorization };

/** Whom the parts of a page ask. */
export const ServerContext = createContext(HERE);

/** Asks a server. @throws AskError */
export async function ask<Answer, Variables>(document: Document<Answer, Variables>, variables: Variables, signal?: AbortSignal, server = HERE): Promise<Answer> {
  const { data, errors } = await post(JSON.stringify({ query: String(document), variables }), signal, server);
  const [error] = errors ?? [];
  if (error) throw new AskError(error.message, error.extensions?.code ?? 'UNKNOWN', error.extensions?.suggestions);
  return data as Answer;
}

async function post(body: string, signal: AbortSignal | undefined, server: Server): Promise<Answered> {
  try {
    const response = await fetch(`${server.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', ...server.authorization() }, body, signal: signal ?? null });
    return await response.json() as Answered;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError('The server does not answer. Is it running, and are you connected? Try again.', 'UNREACHABLE');
  }
}
