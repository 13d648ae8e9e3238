import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../../src/api/routes.js';
import { webFiles } from '../../src/api/web/web-files.js';

describe('the explorer\'s files', () => {
  let folder: string;
  let routes: ReadonlyMap<string, Route>;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-web-'));
    mkdirSync(join(folder, 'assets'));
    for (const [name, text] of [['index.html', '<p>'], ['embed.js', 'export {}'], ['assets/embed.js', 'export {}']] as const) writeFileSync(join(folder, name), text);
    routes = webFiles(pathToFileURL(`${folder}/`));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const get = async (path: string, headers = {}): Promise<Response> => routes.get(`GET ${path}`)!(new Request(`http://entente${path}`, { headers }), () => undefined);

  it('are run by pages of this site alone, but for /embed.js, which those of any site may run', async () => {
    const told = async (path: string) => ['access-control-allow-origin', 'cross-origin-resource-policy'].map((name) => get(path).then(({ headers }) => headers.get(name)));
    expect(await Promise.all(await told('/embed.js'))).toEqual(['*', 'cross-origin']);
    for (const path of ['/', '/assets/embed.js']) expect(await Promise.all(await told(path)), path).toEqual([null, null]);
  });

  it('are sent again to nobody who has them', async () => {
    const { headers } = await get('/embed.js');
    expect([headers.get('cache-control'), headers.get('content-type')]).toEqual(['no-cache', 'text/javascript; charset=utf-8']);
    const again = await get('/embed.js', { 'if-none-match': headers.get('etag')!, 'accept-encoding': 'gzip' });
    expect([again.status, await again.text(), again.headers.get('access-control-allow-origin')]).toEqual([304, '', '*']);
    const other = await get('/embed.js', { 'if-none-match': 'W/"other"' });
    expect([other.status, await other.text()]).toEqual([200, 'export {}']);
  });
});
