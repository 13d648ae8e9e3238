import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPages {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The same pages under a name that makes them another site. */
  readonly otherOrigin: string;
  /** Serves a page from now on. @param policy its Content-Security-Policy @returns its path */
  page(html: string, policy?: string): string;
  close(): Promise<void>;
}

/** Pages of a site that is not Entente's. */
export async function serveHostPages(): Promise<HostPages> {
  const pages = new Map<string, { readonly html: string; readonly policy: string | undefined }>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url!.split('?')[0]!);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...(page?.policy && { 'content-security-policy': page.policy }) }).end(page?.html);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    page(html, policy) {
      const path = `/${pages.size}`;
      pages.set(path, { html, policy });
      return path;
    },
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
}
