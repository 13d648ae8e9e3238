import { createHash } from 'node:crypto';

/** Answers with a page that runs its own scripts and no others, asks this server and no other, and stands in no other site's frame. */
export function htmlPage(html: string): () => Response {
  const headers = {
    ...PAGE_HEADERS,
    ...STANDS_ALONE,
    'content-security-policy': `${policyFor(scriptsOf(html))}; frame-ancestors 'none'`,
  };
  return () => new Response(html, { headers });
}

/** What each page says of itself. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/** What a page says that stands in no frame, beside its policy's `frame-ancestors`. */
export const STANDS_ALONE = {
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/**
 * What a page may do, but for whose frames it may stand in. GraphiQL's editor sets styles as it goes, has its fonts and pictures in the page, and starts workers from it.
 * @param scripts sources of scripts
 */
export const policyFor = (scripts: string): string => [
  "default-src 'none'", `script-src ${scripts}`, "style-src 'unsafe-inline'", 'img-src data:', 'font-src data:', "connect-src 'self'", 'worker-src blob:', "base-uri 'none'", "form-action 'none'",
].join('; ');

function scriptsOf(html: string): string {
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`);
  return scripts.length > 0 ? scripts.join(' ') : "'none'";
}
