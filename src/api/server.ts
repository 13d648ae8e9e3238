import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { UsageError } from '../model/errors.js';
import type { Api } from './api.js';

export interface ServerOptions {
  readonly api: Api;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  readonly address: string;
  /** Takes no new requests, ends subscriptions, lets what else is under way finish for up to ten seconds, then ends it. */
  close(): Promise<void>;
}

const GRACE_MS = 10_000;
const BAD_REQUEST = 400;

/** Serves an API over HTTP. @throws UsageError where the port is taken or forbidden, or the host isn't this machine's */
export async function startServer({ api, host, port }: ServerOptions): Promise<RunningServer> {
  const underWay = new Set<Promise<unknown>>();
  const server = createServer((request, response) => {
    const ended: Promise<unknown> = new Promise(resolve => response.once('close', resolve)).then(() => underWay.delete(ended));
    underWay.add(ended);
    if (hasAddress(request)) void api(request, response);
    else response.writeHead(BAD_REQUEST).end();
  });
  await listen(server, host, port);
  const { address, family, port: bound } = server.address() as AddressInfo;
  return { address: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`, close: () => drain(server, api, underWay) };
}

/** A `Host` that is no host would end in graphql-yoga's own error page, which shows its insides. */
const hasAddress = ({ headers, url }: IncomingMessage): boolean => URL.canParse(`http://${headers.host ?? 'localhost'}${url}`);

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new UsageError(`can't serve on ${host}:${port} (${error.code})`, remedies[error.code ?? ''] ?? 'choose another host or port', { cause: error })));
    server.listen(port, host, resolve);
  });
}

const remedies: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program has that port: choose another, or 0 for any that is free',
  EACCES: 'ports below 1024 need special rights: choose a higher one',
  EADDRNOTAVAIL: 'this machine has no such address: choose 127.0.0.1, or 0.0.0.0 for all',
};

async function drain(server: Server, api: Api, underWay: ReadonlySet<Promise<unknown>>): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()));
  await api.dispose();
  await Promise.race([Promise.all(underWay), setTimeout(GRACE_MS, undefined, { ref: false })]);
  server.closeAllConnections();
  await closed;
}
