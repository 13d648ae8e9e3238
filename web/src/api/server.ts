import { createContext } from 'preact';
import type { TypedDocumentString } from './documents.js';

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

/** Whom to ask, and as whom. */
export interface Server {
  /** `https://example.org`; empty for where the page comes from. */
  readonly address: string;
  readonly authorization: () => Record<string, string>;
  /** Another text once what was answered may no longer hold: it is asked for again. */
  readonly edition: () => string;
  /** Told when the server does not know who asks. */
  readonly unknown: () => void;
  /** What to say where no answer comes. */
  readonly silence: () => string | Promise<string>;
}

export const NO_ANSWER = 'The server does not answer. Is it running, and are you connected? Try again.';

/** Whom the parts of a page ask; where nobody says, the server that the page comes from, without a key. */
export const ServerContext = createContext<Server>({ address: '', authorization: () => ({}), edition: () => '', unknown: () => undefined, silence: () => NO_ANSWER });

/** @throws AskError */
export async function askServer<Answer, Variables>(server: Server, document: Document<Answer, Variables>, variables: Variables, signal?: AbortSignal): Promise<Answer> {
  const { data, errors } = await post(server, JSON.stringify({ query: String(document), variables }), signal);
  const [error] = errors ?? [];
  if (error) throw new AskError(error.message, error.extensions?.code ?? 'UNKNOWN', error.extensions?.suggestions);
  return data as Answer;
}

async function post(server: Server, body: string, signal: AbortSignal | undefined): Promise<Answered> {
  try {
    const response = await fetch(`${server.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', ...server.authorization() }, body, signal: signal ?? null });
    return await response.json() as Answered;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError(await server.silence(), 'UNREACHABLE');
  }
}
