import { createHash } from 'node:crypto';

/** Answers with a page that runs its own scripts and no others, asks this server and no other, and stands in no other site's frame. */
export function htmlPage(html: string): () => Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policyFor(html),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  };
  return () => new Response(html, { headers });
}

/** GraphiQL's editor sets styles as it goes, has its fonts and pictures in the page, and starts workers from it. */
function policyFor(html: string): string {
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`);
  return [
    "default-src 'none'", `script-src ${scripts.length > 0 ? scripts.join(' ') : "'none'"}`, "style-src 'unsafe-inline'", 'img-src data:', 'font-src data:', "connect-src 'self'", 'worker-src blob:',
    "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].join('; ');
}
