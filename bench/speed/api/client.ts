import { Agent, request } from 'node:http';

/** A client that keeps its connections. */
export interface Client {
  /** Posts a query. @returns the answer's data @throws where the answer has errors */
  ask(query: string, variables?: object): Promise<unknown>;
  close(): void;
}

export function createClient(address: string, connections: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const post = (body: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      request(`${address}/graphql`, { agent, method: 'POST', headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks).toString())).on('error', reject);
      }).on('error', reject).end(body);
    });
  return {
    async ask(query, variables) {
      const { data, errors } = JSON.parse(await post(JSON.stringify({ query, variables }))) as { data: unknown; errors?: { message: string }[] };
      if (errors) throw new Error(errors[0]!.message);
      return data;
    },
    close: () => agent.destroy(),
  };
}
