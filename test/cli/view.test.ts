import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { origins } from '../../src/cli/settings.js';
import { changeViews, viewsInFile } from '../../src/cli/view/view-file.js';
import { directory, ended, file, printed, run, start } from './run-cli.js';

const viewsFile = (): string => join(directory(), 'deep', 'views.json');
const SITE = ['--origin', 'https://example.org'];
const payloadOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;

/** Makes a view and gives its token. */
async function create(views: string, ...args: readonly string[]): Promise<string> {
  const { code, out, err } = await run(['view', 'create', ...args, '--views', views]);
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('shown this once') });
  return out.split('\n')[0]!;
}

describe('entente view', () => {
  it('makes a view, shows its token once with the lines to paste, and keeps neither token nor signature, for this user alone', async () => {
    const views = viewsFile();
    const { code, out, err } = await run(['view', 'create', '--name', 'desk', '--where', '{"kind": ["ATTACK"], "happened": {"in": "last 30 days"}}', ...SITE, '--origin', 'http://localhost:8080', ...SITE, '--expires', '90d', '--views', views]);
    const [token = ''] = out.split('\n');
    expect([code, err]).toEqual([0, expect.stringMatching(/^entente: this is the token of the view 'desk', which is shown this once/)]);
    expect(out).toContain(`<script type="module" src="https://YOUR-SERVER/embed.js"></script>\n<entente-graph token="${token}"></entente-graph>\n`);
    expect(out).toContain(`<iframe src="https://YOUR-SERVER/embed/${token}/graph" title="desk"`);
    const text = readFileSync(views, 'utf8');
    const kept = JSON.parse(text) as { secret: string; views: Record<string, unknown>[] };
    expect(kept).toEqual({ secret: expect.stringMatching(/^[\w-]{43}$/), views: [{
      id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'desk', where: { kind: ['ATTACK'], happened: { in: 'last 30 days' } }, origins: ['https://example.org', 'http://localhost:8080'],
      createdAt: expect.any(String), expiresAt: expect.any(String), revokedAt: null,
    }] });
    expect(payloadOf(token)).toEqual({ where: kept.views[0]!['where'], sub: 'desk', jti: kept.views[0]!['id'], exp: Math.floor(Date.parse(kept.views[0]!['expiresAt'] as string) / 1000) });
    expect([text.includes(token.split('.')[2]!), out.includes(kept.secret), statSync(views).mode & 0o777]).toEqual([false, false, 0o600]);
  });

  it.each([['--server', 'https://graph.example.org/'], ['ENTENTE_SERVER', 'http://127.0.0.1:4000'], ['--server', 'https://example.org/graph']])('names the server that it is told of by %s in the lines to paste: %s', async (how, address) => {
    const told = how === '--server' ? { args: [how, address], env: {} } : { args: [], env: { [how]: address } };
    const { out, err } = await run(['view', 'create', '--name', 'desk', ...SITE, ...told.args, '--views', viewsFile()], { env: told.env });
    expect(out).toContain(`src="${address.replace(/\/$/, '')}/embed.js"`);
    expect(out).toContain(`src="${address.replace(/\/$/, '')}/embed/`);
    expect(out + err).not.toContain('YOUR-SERVER');
  });

  it('lists views and revokes them; a name stays taken, and the secret the same', async () => {
    const views = viewsFile();
    await create(views, '--name', 'one', ...SITE, '--where-file', file('where.json', '{"source": ["RUS"]}'));
    const { secret } = JSON.parse(readFileSync(views, 'utf8')) as { secret: string };
    await create(views, '--name', 'two', ...SITE);
    const listed = await run(['view', 'list'], { env: { ENTENTE_VIEWS: views } });
    expect(listed.out).toMatch(/^one {2}https:\/\/example\.org {2}valid {2}made \d{4}-\d\d-\d\d {2}{"source":\["RUS"\]}\ntwo {2}.* {2}{}\n$/);
    expect(listed.out).not.toContain(secret);
    expect(await run(['view', 'revoke', 'one', '--views', views])).toMatchObject({ code: 0, out: 'revoked: one\n' });
    expect((await run(['view', 'list', '--views', views])).out).toMatch(/^one .* revoked .*\ntwo .* valid /);
    expect(await run(['view', 'revoke', 'one', '--views', views])).toMatchObject({ code: 2, err: expect.stringContaining("the view 'one' was revoked on") });
    expect(await run(['view', 'revoke', 'three', '--views', views])).toMatchObject({ code: 2, err: expect.stringContaining("there is no view 'three'") });
    expect(await run(['view', 'create', '--name', 'one', ...SITE, '--views', views])).toMatchObject({ code: 2, out: '', err: expect.stringContaining("there is a view 'one' already") });
    expect(JSON.parse(readFileSync(views, 'utf8'))).toMatchObject({ secret });
    expect((await run(['view', 'list', '--views', viewsFile()])).out).toBe('no views\n');
  });

  const nested = (levels: number): string => `${'{"NOT":'.repeat(levels)}{"kind":["AID"]}${'}'.repeat(levels)}`;

  it.each([
    [['--name', 'a b', ...SITE], "'a b' is no name for a view"],
    [['--name', '"><script>', ...SITE], 'is no name for a view'],
    [['--name', 'x'], '--origin'],
    [[...SITE], '--name'],
    [['--name', 'x', '--origin', '*'], "'*' is no origin"],
    [['--name', 'x', '--origin', 'https://*.example.org'], 'is no origin'],
    [['--name', 'x', '--origin', 'https://example.org/'], 'is no origin'],
    [['--name', 'x', '--origin', 'https://a;script-src'], 'is no origin'],
    [['--name', 'x', '--origin', 'null'], 'is no origin'],
    [['--name', 'x', ...SITE, '--expires', '2020-01-01'], 'is over already'],
    [['--name', 'x', ...SITE, '--server', 'example.org'], "'example.org' is no address of a server"],
    [['--name', 'x', ...SITE, '--server', 'javascript:alert(1)'], 'is no address of a server'],
    [['--name', 'x', ...SITE, '--server', 'https://example.org/"><script>'], 'is no address of a server'],
    [['--name', 'x', ...SITE, '--expires', 'soon'], 'give --expires 90d or --expires YYYY-MM-DD'],
    [['--name', 'x', ...SITE, '--where', '{}', '--where-file', 'x'], 'both given'],
    [['--name', 'x', ...SITE, '--where-file', '/nowhere/x.json'], "'/nowhere/x.json' can't be read"],
    [['--name', 'x', ...SITE, '--where', 'kind: ATTACK'], 'where is no JSON'],
    [['--name', 'x', ...SITE, '--where', 'null'], 'where is null'],
    [['--name', 'x', ...SITE, '--where', '[]'], 'where: Expected type "EventWhere" to be an object'],
    [['--name', 'x', ...SITE, '--where', '{"kinds": ["ATTACK"]}'], 'Did you mean "kind"'],
    [['--name', 'x', ...SITE, '--where', '{"kind": ["ATTAK"]}'], 'where.kind[0]'],
    [['--name', 'x', ...SITE, '--where', '{"country": ["fr"]}'], 'ISO 3166-1 alpha-3'],
    [['--name', 'x', ...SITE, '--where', '{"happened": {"from": "someday"}}'], 'Period cannot be'],
    [['--name', 'x', ...SITE, '--where', '{"happened": {"from": "2024", "to": "2023"}}'], 'before it starts'],
    [['--name', 'x', ...SITE, '--where', '{"OR": []}'], 'empty list'],
    [['--name', 'x', ...SITE, '--where', '{"NOT": {}}'], 'is empty'],
    [['--name', 'x', ...SITE, '--where', '{"near": {"latitude": 91, "longitude": 0, "km": 1}}'], 'there is no place at'],
    [['--name', 'x', ...SITE, '--where', nested(20)], 'nested more than 16 levels deep'],
    [['--name', 'x', ...SITE, '--where', JSON.stringify({ id: Array.from({ length: 300 }, (_, index) => `event-${index}`) })], 'at most 4000 pass everywhere'],
  ])('refuses %j and keeps nothing', async (args, message) => {
    const views = viewsFile();
    expect(await run(['view', 'create', ...args, '--views', views])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) });
    expect([existsSync(views), existsSync(`${views}.new`)]).toEqual([false, false]);
  });

  const secret = 'A'.repeat(43);
  const record = { id: 'x', name: 'x', where: {}, origins: ['https://example.org'], createdAt: '2026-01-01T00:00:00Z', expiresAt: null, revokedAt: null };
  it.each([
    '', 'no JSON', '{"views":[]}', '{"secret":"short","views":[]}', '{"keys":[]}', '[]',
    JSON.stringify({ secret, views: [{ ...record, origins: [] }] }), JSON.stringify({ secret, views: [{ ...record, origins: ['https://a.example; script-src *'] }] }),
  ])('says which file is none of views: %j', async (content) => {
    const views = viewsFile();
    mkdirSync(dirname(views));
    writeFileSync(views, content);
    expect(await run(['view', 'list', '--views', views])).toMatchObject({ code: 2, err: expect.stringContaining(`the views in '${views}' can't be read`) });
    expect(await run(['serve', '--port', '0', '--views', views, '--graph', join(directory(), 'graph.lbug')])).toMatchObject({ code: 2, err: expect.stringContaining('--views or ENTENTE_VIEWS') });
  });

  it('has one writer at a time, and a server sees each change', async () => {
    const views = viewsFile();
    const follow = viewsInFile(views);
    expect(await follow()).toEqual({ secret: null, views: [] });
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, (_, index) => changeViews(views, (kept) => ({ secret, views: [...kept.views, { ...record, name: `view-${index}` }] }))));
    expect((await follow()).views).toHaveLength(outcomes.filter(({ status }) => status === 'fulfilled').length);
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ line: expect.stringContaining('another entente view is changing the views') });
    await changeViews(views, (kept) => ({ ...kept, views: [] }));
    expect((await follow()).views).toEqual([]);
  });

  it.each(['http://localhost:3000', 'https://xn--bcher-kva.example', 'http://[::1]:8080', 'https://example.org:8443'])('knows %s for a site', (origin) => {
    expect(origins(origin, ['https://a.example'])).toEqual(['https://a.example', origin]);
  });
});

describe('entente serve with views', () => {
  const servers: ReturnType<typeof start>[] = [];
  afterEach(() => { for (const server of servers) server.kill(); });

  it('shows a view made while it runs, refuses it once revoked, and logs no token', async () => {
    const views = viewsFile();
    const server = start(['serve', '--graph', join(directory(), 'graph.lbug'), '--port', '0', '--require-key', '--cache', '60', '--views', views]);
    servers.push(server);
    const closing = ended(server);
    const address = (await printed(server, /http:\/\/[\d.:]+/))[0];
    const token = await create(views, '--name', 'desk', ...SITE, '--where', '{"kind": ["ATTACK"]}');
    const ask = async (query: string) => fetch(`${address}/graphql`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', origin: 'https://example.org' }, body: JSON.stringify({ query }) });
    const answer = await ask('{ events { totalCount } }');
    expect([await answer.json(), answer.headers.get('access-control-allow-origin')]).toEqual([{ data: { events: { totalCount: 0 } } }, 'https://example.org']);
    expect((await ask('{ stats { articles } }')).status).toBe(403);
    const page = await fetch(`${address}/embed/${token}/timeline`);
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([200, expect.stringMatching(/frame-ancestors https:\/\/example\.org$/)]);
    await run(['view', 'revoke', 'desk', '--views', views]);
    expect((await ask('{ events { totalCount } }')).status).toBe(401);
    expect(await (await fetch(`${address}/embed/${token}/timeline`)).text()).toContain("The view 'desk' is revoked");
    server.kill('SIGTERM');
    const { err } = await closing;
    expect(err).toContain('"path":"/embed/…/timeline"');
    for (const part of token.split('.')) expect(err).not.toContain(part);
  });
});
