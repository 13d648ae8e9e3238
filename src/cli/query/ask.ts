type Fetch = (url: string, init: RequestInit) => Response | Promise<Response>;

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks an API at its address, or one in this process by its own fetch. */
export async function ask(fetch: Fetch, address: string, request: object, more: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...more };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify(request) });
  return (await response.json()) as Answer;
}
