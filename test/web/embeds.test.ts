import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/api/server.js';
import { makeSecret, signView } from '../../src/api/views/token.js';
import type { ViewRecord } from '../../src/api/views/view.js';
import { absent, openBrowser, openPage } from './browser.js';
import { serveDemo } from './demo-server.js';
import { serveHostPages, type HostPages } from './host-pages.js';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const SECRET = makeSecret();
const LAID_OUT = 'entente-graph .canvas[data-laid-out]';
const THERE = { graph: LAID_OUT, timeline: 'entente-timeline .bars-chart rect[fill]', map: 'entente-map .spot' } as const;
const PICTURES = Object.keys(THERE) as (keyof typeof THERE)[];

describe.skipIf(absent)(`elements on pages of other sites${absent ? `: ${absent}` : ''}`, () => {
  let server: RunningServer;
  let browser: Browser;
  let host: HostPages;
  let page: Awaited<ReturnType<typeof openPage>>;
  let kept: readonly ViewRecord[];
  let israel: string;
  let all: string;

  const view = (id: string, where: object): ViewRecord => ({ id, name: id, where, origins: [host.origin], createdAt: '2026-01-01T00:00:00Z', expiresAt: null, revokedAt: null });
  const revoke = (...ids: readonly string[]): void => { kept = kept.map((each) => (ids.includes(each.id) ? { ...each, revokedAt: '2026-01-02T00:00:00Z' } : each)); };

  beforeAll(async () => {
    [server, browser, host] = await Promise.all([serveDemo({ views: async () => ({ secret: SECRET, views: kept }) }), openBrowser(), serveHostPages()]);
    [israel, all] = await Promise.all([signView(view('israel', { country: ['ISR'] }), SECRET), signView(view('all', {}), SECRET)]);
  });
  beforeEach(() => { kept = [view('israel', { country: ['ISR'] }), view('all', {})]; });
  afterEach(async () => page?.context().close());
  afterAll(async () => { await browser.close(); await server.close(); await host.close(); });

  const pageOf = (body: string): string => `<!doctype html><html lang="en"><title>Desk</title><link rel="icon" href="data:,"><main><h1>Desk</h1>${body}</main></html>`;
  const script = () => `<script type="module" src="${server.address}/embed.js"></script>`;
  const element = (picture: string, token: string, more = ''): string => `<entente-${picture} token="${token}" ${more}></entente-${picture}>`;
  const three = (token = israel) => script() + PICTURES.map((picture) => element(picture, token)).join('');
  const open = async (body: string, { policy, from = host.origin, ...options }: { policy?: string; from?: string; colorScheme?: 'dark' } = {}): Promise<Page> =>
    (page = await openPage(browser, from + host.page(pageOf(body), policy), options));
  const drawn = async (): Promise<void> => { for (const picture of PICTURES) await page.locator(THERE[picture]).first().waitFor(); };
  const status = async (selector: string): Promise<string> => (await page.locator(`${selector} p[role=status]:not(:has(progress))`).first().textContent())!;

  /** Opens a page that keeps count of listeners on window and document. */
  async function openCounting(): Promise<void> {
    await open(`<script>
      var PICTURES = ${JSON.stringify(PICTURES)}, listening = new Map();
      for (const target of [window, document]) {
        const { addEventListener: add, removeEventListener: remove } = target;
        const key = (type, listener) => type + (listener.seen ??= Math.random());
        target.addEventListener = (type, listener, options) => { listening.set(key(type, listener), type); add.call(target, type, listener, options); };
        target.removeEventListener = (type, listener, options) => { listening.delete(key(type, listener)); remove.call(target, type, listener, options); };
      }
    </script>${three()}`);
  }

  it('draw a view\'s own events, and leave the page\'s address, storage and history alone', async () => {
    await open(three());
    await drawn();
    expect(await status('entente-graph')).toBe('11 actors, 8 ties');
    expect(await status('entente-timeline')).toMatch(/^7 events by quarter/);
    expect(await status('entente-map')).toMatch(/^2 events at 2 places; 5 flows/);
    await page.locator('entente-graph').getByText('The same as a list').click();
    await page.locator('entente-graph .as-list').getByRole('button', { name: 'Israel' }).first().click();
    await page.locator('entente-map .spot').first().dispatchEvent('click');
    expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\d+$/);
    expect(await page.evaluate('[history.length, sessionStorage.length, localStorage.length, document.cookie, document.head.querySelectorAll("style, link[rel=stylesheet]").length]')).toEqual([2, 0, 0, '', 0]);
    expect(page.troubles).toEqual([]);
  });

  it('show what was chosen in place, and take it back', async () => {
    await open(script() + element('graph', israel));
    await page.locator(LAID_OUT).waitFor();
    await page.locator('entente-graph').getByText('The same as a list').click();
    await page.locator('entente-graph .as-list').getByRole('button', { name: 'Turkey', exact: true }).first().click();
    await page.getByRole('button', { name: 'Show all alike' }).click();
    await page.getByRole('button', { name: 'Show all alike' }).waitFor({ state: 'detached' });
    expect(page.troubles).toEqual([]);
  });

  it.each([['map', 'entente-map .world'], ['graph', 'entente-graph .canvas']] as const)('leave the wheel to the page until the %s was clicked', async (picture, drawing) => {
    await open(`${script()}${element(picture, israel)}<div style="height: 3000px"></div>`);
    await page.locator(THERE[picture]).first().waitFor();
    const box = (await page.locator(drawing).boundingBox())!;
    await page.mouse.move(box.x + box.width / 3, box.y + box.height / 3);
    await page.mouse.wheel(0, 40);
    await expect.poll(() => page.evaluate('scrollY')).toBe(40);
    await page.mouse.click(box.x + box.width / 3, box.y + box.height / 3);
    await page.mouse.wheel(0, -40);
    await page.waitForTimeout(300);
    expect(await page.evaluate('scrollY')).toBe(40);
    if (picture === 'map') expect(await page.locator(drawing).getAttribute('viewBox')).not.toBe('0 0 960 480');
    expect(page.troubles).toEqual([]);
  });

  it('stand beside one another with tokens of their own, and follow their attributes', async () => {
    await open(script() + element('graph', israel, 'id="one" height="300"') + element('graph', all, 'id="two" actors="20"'));
    await page.locator('#one [data-laid-out]').waitFor();
    await page.locator('#two [data-laid-out]').waitFor();
    expect(await status('#one')).toBe('11 actors, 8 ties');
    const whole = await status('#two');
    expect(whole).toMatch(/actors.*the server left .* out/);
    const heights = () => page.evaluate('[...document.querySelectorAll("entente-graph")].map((each) => each.offsetHeight)');
    expect(await heights()).toEqual([300, 480]);
    await page.evaluate('one.setAttribute("height", "50vh"); two.setAttribute("height", "red; color: red"); two.setAttribute("actors", "5")');
    await expect.poll(() => status('#two')).not.toBe(whole);
    expect(await heights()).toEqual([430, 480]);
    await page.evaluate(`one.setAttribute("token", "${all}")`);
    await expect.poll(() => status('#one')).toMatch(/^\d\d+ actors/);
    await page.evaluate('one.removeAttribute("token")');
    await page.locator('#one').getByRole('alert').getByText('There is no token').waitFor();
    await expect.poll(() => status('#two')).toMatch(/^\d actors/);
    expect(page.troubles).toEqual([]);
  });

  it('leave nothing behind where they are removed, and draw again where they are added or moved', async () => {
    await openCounting();
    await drawn();
    expect(await page.evaluate('listening.size')).toBeGreaterThan(0);
    await page.evaluate('globalThis.elements = PICTURES.map((each) => document.querySelector(`entente-${each}`)); for (const each of elements) each.remove()');
    expect(await page.evaluate('elements.map((each) => each.shadowRoot.childElementCount)')).toEqual([0, 0, 0]);
    await expect.poll(() => page.evaluate('listening.size')).toBe(0);
    await page.evaluate('document.querySelector("main").append(...elements)');
    await drawn();
    await page.evaluate('document.querySelector("main").prepend(elements[0])');
    await drawn();
    await page.evaluate('document.querySelector("main").append(elements[1]); elements[1].remove(); elements[2].remove(); elements[0].remove()');
    await expect.poll(() => page.evaluate('listening.size')).toBe(0);
    expect(page.troubles).toEqual([]);
  });

  it('look as they do whatever the page\'s own styles say, light or dark after the page', async () => {
    const style = '<style>html { font-size: 8px; color-scheme: dark } * { line-height: 4; color: lime; letter-spacing: 9px } button { display: none !important } p { font-size: 50px !important }</style>';
    await open(style + script() + element('graph', israel));
    await page.locator(LAID_OUT).waitFor();
    const looks = await page.evaluate('(({ color, fontSize, lineHeight, letterSpacing, backgroundColor }) => [color, fontSize, lineHeight, letterSpacing, backgroundColor])(getComputedStyle(document.querySelector("entente-graph").shadowRoot.querySelector("p")))');
    expect(looks).toEqual(['rgb(230, 233, 238)', '15px', '21.75px', 'normal', 'rgba(0, 0, 0, 0)']);
    expect(await page.evaluate('getComputedStyle(document.querySelector("entente-graph").shadowRoot.querySelector(".view-head")).columnGap')).toBe('15px');
  });

  it('are shown to no page of a site that the view does not name, and say so', async () => {
    await open(three(), { from: host.otherOrigin });
    for (const picture of PICTURES) await page.locator(`entente-${picture}`).getByRole('alert').getByText(`The server does not let pages of ${host.otherOrigin} show this view`).waitFor();
    expect(await page.locator('canvas, circle, .bars-chart').count()).toBe(0);
  });

  it('say where no server answers, where a token is none, and where it ended while the page stood', async () => {
    await open(script() + element('map', israel, 'server="http://127.0.0.1:9"') + element('timeline', 'a.b.c') + element('graph', israel, 'id="ends"') + element('graph', all, 'id="stands"'));
    await page.locator('entente-map').getByRole('alert').getByText('The server does not answer').waitFor();
    await page.locator('entente-timeline').getByRole('alert').getByText('No such view is known here').waitFor();
    await page.locator('#ends [data-laid-out]').waitFor();
    revoke('israel');
    await page.evaluate('ends.setAttribute("actors", "50")');
    await page.locator('#ends').getByRole('alert').getByText('The view \'israel\' is revoked').waitFor();
    await page.locator('#stands [data-laid-out]').waitFor();
    revoke('all');
    await page.evaluate('stands.setAttribute("actors", "50")');
    await page.locator('#stands').getByRole('alert').getByText('it has ended, or is for other sites').waitFor();
  });

  it('show what happened, unless the view speaks of status', async () => {
    kept = [...kept, view('denied', { status: ['NEGATED', 'PLANNED', 'HYPOTHETICAL'] }), view('any', { status: ['ACTUAL', 'NEGATED', 'PLANNED', 'HYPOTHETICAL'] })];
    const [denied, any] = await Promise.all(kept.slice(-2).map((each) => signView(each, SECRET)));
    await open(script() + element('timeline', all, 'id="happened"') + element('timeline', denied!, 'id="denied"') + element('timeline', any!, 'id="any"') + element('graph', denied!));
    const events = async (id: string): Promise<number> => Number.parseInt(await status(id), 10);
    const [happened, others] = [await events('#happened'), await events('#denied')];
    expect(others).toBeGreaterThan(0);
    expect(await events('#any')).toBe(happened + others);
    await page.locator(LAID_OUT).waitFor();
  });

  it('make the dashboard of the documentation', async () => {
    const example = readFileSync(new URL('../../docs/examples/dashboard.html', import.meta.url), 'utf8');
    const html = example.replaceAll('https://YOUR-SERVER', server.address).replaceAll('REGION-TOKEN', israel).replaceAll('ATTACKS-TOKEN', all).replace('<head>', '<head><link rel="icon" href="data:,">');
    page = await openPage(browser, host.origin + host.page(html));
    await drawn();
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await page.frameLocator('iframe').locator(THERE.timeline).first().waitFor();
    expect(page.troubles).toEqual([]);
  });

  it('hold nothing of what is the explorer\'s alone', () => {
    const text = readFileSync(new URL('../../dist/web/embed.js', import.meta.url), 'utf8');
    expect(text.match(/sessionStorage|localStorage|pushState|replaceState|popstate|entente-key|text\/event-stream/g)).toBeNull();
  });

  it('say where a view has no events, and offer nothing that is not there', async () => {
    kept = [...kept, view('none', { kind: ['AID'], happened: { to: '1950' } })];
    await open(three(await signView(kept.at(-1)!, SECRET)));
    for (const picture of PICTURES) await page.locator(`entente-${picture}`).getByText(/^No event.* fits the filter\.$/).waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(page.troubles).toEqual([]);
  });

  it('work on a page whose policy allows this server\'s script alone, and lay many actors out without a worker', async () => {
    await open(three(), { policy: `default-src 'none'; script-src ${server.address}; connect-src ${server.address}; img-src data:; base-uri 'none'` });
    await drawn();
    expect(page.troubles).toEqual([]);
    const actors = Array.from({ length: 400 }, (_, index) => ({ actor: { id: `a${index}`, name: `Actor ${index}`, kind: 'STATE', country: null }, events: 1, hidden: 0 }));
    const ties = actors.slice(1).map(({ actor }, index) => ({ source: actor.id, target: `a${Math.floor(index / 3)}`, kind: 'AID', events: 1, reports: 1, score: 7, first: null, last: null, stated: 1, confirmed: 1 }));
    await page.route('**/graphql', (route) => route.fulfill({ json: { data: { network: { actors, ties, hiddenActors: 0, hiddenTies: 0, truncated: false } } }, headers: { 'access-control-allow-origin': '*' } }));
    await page.evaluate('document.querySelector("entente-graph").setAttribute("actors", "400")');
    await page.getByText('400 actors, 399 ties').waitFor();
    await page.locator(LAID_OUT).waitFor();
    expect(page.troubles.filter((trouble) => !/worker/i.test(trouble))).toEqual([]);
    expect(page.troubles.length).toBeGreaterThan(0);
  });

  it.each(PICTURES)('fill a frame with the %s under the frame\'s own policy', async (picture) => {
    await open(`<iframe title="Desk" src="${server.address}/embed/${israel}/${picture}" width="600" height="400"></iframe>`);
    const frame = page.frameLocator('iframe');
    await frame.locator(THERE[picture]).first().waitFor();
    expect(await page.frames()[1]!.evaluate('[document.querySelector("[token]").offsetHeight, document.documentElement.scrollHeight, document.documentElement.scrollWidth]')).toEqual([400, 400, 600]);
    expect(page.troubles).toEqual([]);
  });

  it('stand in frames of no other site', async () => {
    await open(`<iframe title="Desk" src="${server.address}/embed/${israel}/graph"></iframe>`, { from: host.otherOrigin });
    await expect.poll(() => page.troubles.join()).toMatch(/frame-ancestors/);
    expect(await page.frameLocator('iframe').locator('entente-graph').count()).toBe(0);
  });

  it.each([{}, { colorScheme: 'dark' }] as const)('have nothing serious that axe finds, %o', async (look) => {
    await open(`<style>html { color-scheme: light dark }</style>${three()}`, look);
    await drawn();
    await page.locator('entente-graph').getByText('The same as a list').click();
    await page.locator('entente-graph').getByText('Legend').click();
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
});
