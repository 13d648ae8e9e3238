import type { Api } from '../../src/api/api.js';

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: Record<string, unknown> }[];
}

/** Asks the API as a client does: the whole way of HTTP but without a port. */
export async function ask(api: Pick<Api, 'fetch'>, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await api.fetch('http://entente/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}
