import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Route } from '../routes.js';
import { PAGE_HEADERS, STANDS_ALONE } from '../safety/html-page.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.json': 'application/json', '.md': 'text/plain; charset=utf-8',
};

/** Runs this server's scripts alone, and the workers that they make for laying graphs out; asks this server alone; stands in no frame. */
const EXPLORER_HEADERS = {
  ...PAGE_HEADERS,
  ...STANDS_ALONE,
  'content-security-policy': [
    "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "connect-src 'self'", 'worker-src blob:',
    "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].join('; '),
};

/** Pages of any site may run it: what it shows needs a token. */
const FOR_ALL_SITES = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
const EMBED = 'embed.js';
const NOT_MODIFIED = 304;

/** The explorer's files as routes, kept in memory; `GET /` is its page, `GET /embed.js` what pages of other sites load. Files under `assets/` bear a hash of what they hold in their name, and may be kept for ever. */
export function webFiles(folder: URL): ReadonlyMap<string, Route> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) !== '').map((name) => name.replaceAll('\\', '/'));
  return new Map(names.map((name) => [`GET /${name === 'index.html' ? '' : name}`, fileRoute(name, readFileSync(new URL(name, folder)))]));
}

function fileRoute(name: string, content: Buffer): Route {
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  let packed: Buffer | undefined;
  const etag = `W/"${createHash('sha256').update(content).digest('base64url')}"`;
  const headers = {
    'content-type': type, 'x-content-type-options': 'nosniff', vary: 'accept-encoding', etag,
    'cache-control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(name.endsWith('.html') && EXPLORER_HEADERS),
    ...(name === EMBED && FOR_ALL_SITES),
  };
  return (request) => {
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: NOT_MODIFIED, headers });
    const gzip = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
    return new Response(new Uint8Array(gzip ? packed ??= gzipSync(content) : content), { headers: { ...headers, ...(gzip && { 'content-encoding': 'gzip' }) } });
  };
}
