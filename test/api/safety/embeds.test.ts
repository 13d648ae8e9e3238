import { describe, expect, it } from 'vitest';
import { post } from './serve.js';
import type { Send } from './serve.js';
import { another, ATTACKS, by, EVENTS, keep, KEY, NOW, opened, SITE, token, useViewServers } from './serve-views.js';

const served = useViewServers();

describe('pages of a view\'s sites', () => {
  const OTHER = 'https://other.example';
  const LISTED = 'https://listed.example';
  const EVIL = 'https://evil.example';
  const allowed = (response: Response) => response.headers.get('access-control-allow-origin');
  const asked = async (send: Send, origin: string, headers = {}) => allowed(await send('/graphql', post(EVENTS, { origin, ...headers })));
  const preflight = async (send: Send, origin: string) => allowed(await send('/graphql', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization, content-type' } }));

  it('read the answers to its token, and no others do', async () => {
    const { send } = await served({ safety: { corsOrigins: [LISTED] } });
    const other = by(await opened(another({ origins: [OTHER, 'https://third.example'] })));
    const own = by(await token());
    const answers = async (headers: object) => Promise.all([SITE, OTHER, LISTED, EVIL, 'null', `${SITE}.evil.example`].map(origin => asked(send, origin, headers)));
    expect(await answers(own)).toEqual([SITE, null, null, null, null, null]);
    expect(await answers(other)).toEqual([null, OTHER, null, null, null, null]);
    expect(await answers(by(KEY))).toEqual([null, null, LISTED, null, null, null]);
    expect(await answers({})).toEqual([null, null, LISTED, null, null, null]);
  });

  it('may ask in advance while the view stands, from the next request on', async () => {
    const { send } = await served({ safety: { corsOrigins: [LISTED] } });
    expect([await preflight(send, SITE), await preflight(send, LISTED), await preflight(send, EVIL)]).toEqual([SITE, LISTED, null]);
    keep({ ...ATTACKS, revokedAt: NOW.toISOString() });
    expect([await preflight(send, SITE), await preflight(send, LISTED)]).toEqual([null, LISTED]);
    keep({ ...ATTACKS, expiresAt: NOW.toISOString() });
    expect(await preflight(send, SITE)).toBeNull();
  });

  it('may read why a token is refused while another of their views stands', async () => {
    const { send } = await served();
    const ended = by(await opened(another({ revokedAt: NOW.toISOString() })));
    expect([await asked(send, SITE, ended), await asked(send, EVIL, ended)]).toEqual([SITE, null]);
  });

  it('are let in by no file that cannot be read, and listed ones go on', async () => {
    const { send } = await served({ safety: { corsOrigins: [LISTED] }, views: () => Promise.reject(new Error('EACCES /secret/views.json')) });
    expect([await preflight(send, SITE), await preflight(send, LISTED), await asked(send, LISTED)]).toEqual([null, LISTED, LISTED]);
    const response = await send('/graphql', post(EVENTS, by(await token())));
    expect([response.status, await response.json()]).toEqual([500, { errors: [{ message: 'Unexpected error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }]);
  });
});

describe('pages with a picture', () => {
  it.each(['graph', 'timeline', 'map'])('show a %s in frames of the view\'s sites alone', async picture => {
    const { send } = await served();
    const shown = await opened(another({ origins: [SITE, 'http://localhost:8080'] }));
    const response = await send(`/embed/${shown}/${picture}`);
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; .*; frame-ancestors https:\/\/desk\.example http:\/\/localhost:8080$/);
    expect(Object.fromEntries(response.headers)).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' });
    expect(response.headers.get('x-frame-options')).toBeNull();
    const html = await response.text();
    expect([response.status, html.match(/<script.*/g), html.match(/<entente.*/g)]).toEqual([200, ['<script type="module" src="/embed.js"></script>'], [`<entente-${picture} token="${shown}"></entente-${picture}>`]]);
  });

  it('say in words, in any frame, why there is none, and repeat nothing that was sent', async () => {
    const { send } = await served();
    const shown = await token();
    for (const [path, status, words] of [
      ['/embed/%3Cscript%3Ealert(1)%3C%2Fscript%3E/graph', 401, 'No such view is known here'], ['/embed/a.b.c%22%3E%3Cscript%3E/graph', 401, 'No such view'],
      [`/embed/${shown}/pie`, 404, 'the address ends in one of graph, timeline, map'], [`/embed/${shown}`, 404, 'There is no such picture'], [`/embed/${shown}/graph/`, 404, 'no such picture'],
      ['/embed//graph', 404, 'no such picture'], [`/embed/${KEY}/graph`, 401, 'No such view'], [`/embed/${await opened(another({ revokedAt: NOW.toISOString() }))}/map`, 401, 'The view &#39;another&#39; is revoked'],
    ] as const) {
      const response = await send(path);
      const html = await response.text();
      expect([path, response.status]).toEqual([path, status]);
      expect(html.replaceAll("'", '&#39;')).toContain(words);
      expect(html).not.toMatch(/<script|<entente|alert/);
      const policy = response.headers.get('content-security-policy')!;
      expect([policy.includes("script-src 'none'"), policy.includes('frame-ancestors'), response.headers.get('cache-control')]).toEqual([true, false, 'no-store']);
    }
  });

  it('count as requests of their reader\'s address', async () => {
    const { send } = await served({ safety: { requestsAMinute: 1 } });
    expect([(await send('/embed/a/graph')).status, (await send('/embed/b/graph')).status]).toEqual([401, 429]);
  });

  it('leave no token in the log, wherever one stands in a path, and name the view that asked', async () => {
    const lines: string[] = [];
    const write = (...told: unknown[]) => void lines.push(JSON.stringify(told));
    const { send } = await served({ log: { debug: write, info: write, warn: write, error: write } });
    const shown = await token();
    const signature = shown.split('.')[2]!;
    const paths = [`/embed/${shown}/graph`, `/embed/${shown}/pie`, `/embed/${shown}`, `/embed//${shown}/graph`, `//embed/${shown}/map`, `/EMBED/${shown}/map`, `/x/embed/${shown}`, `/${shown}`, `/embed/%65${shown.slice(1)}/graph`, `/embed/${KEY}/graph`, `/graphql/${shown}?token=${shown}`];
    for (const path of paths) await (await send(path)).text();
    await send('/graphql', post(EVENTS, by(shown)));
    await send('/graphql', post(EVENTS, by(`${shown}x`)));
    const text = lines.join('\n');
    for (const word of [signature, shown.split('.')[1]!, KEY]) expect(text).not.toContain(word);
    expect(lines.map(line => (JSON.parse(line) as [{ path: string }])[0].path).slice(0, 2)).toEqual(['/embed/…/graph', '/embed/…/pie']);
    expect(lines.at(-2)).toContain('"key":"view:attacks"');
    expect(lines.at(-1)).toContain('"key":null');
  });
});
