import { escapeXml } from '../export/xml.js';
import { PAGE_HEADERS, policyFor } from '../safety/html-page.js';

/** What of a view can be shown. */
export const PICTURES = ['graph', 'timeline', 'map'] as const;
export type Picture = (typeof PICTURES)[number];

const HEADERS = { ...PAGE_HEADERS, 'cache-control': 'no-store' };

/** A page with one picture, for frames of the view's sites alone. */
export function embedPage(picture: Picture, token: string, origins: readonly string[]): Response {
  const html = page('<script type="module" src="/embed.js"></script>', `<entente-${picture} token="${escapeXml(token)}"></entente-${picture}>`);
  return new Response(html, { headers: { ...HEADERS, 'content-security-policy': `${policyFor("'self'")}; frame-ancestors ${origins.join(' ')}` } });
}

/** A page that says why there is no picture. It holds nothing, so any site's frame may show it. */
export function noPicturePage(why: string, status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(page('', `<p>${escapeXml(why)}</p>`), { status, headers: { ...headers, ...HEADERS, 'content-security-policy': policyFor("'none'") } });
}

const page = (head: string, body: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Entente</title>
<style>html, body { height: 100%; margin: 0; font: 1rem/1.5 system-ui, sans-serif } body > * { height: 100% } body > p { height: auto; padding: 1rem }</style>
${head}
${body}
</html>
`;
