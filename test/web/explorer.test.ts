import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/api/server.js';
import { STRANGER } from '../../src/api/caller.js';
import { absent, openBrowser, openPage } from './browser.js';
import { serveDemo } from './demo-server.js';

describe.skipIf(absent)(`the explorer in Chromium${absent ? `: ${absent}` : ''}`, () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Awaited<ReturnType<typeof openPage>>;
  beforeAll(async () => { [server, browser] = await Promise.all([serveDemo(), openBrowser()]); });
  afterEach(async () => {
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });
  afterAll(async () => { await browser.close(); await server.close(); });

  const open = async (address: string, options = {}): Promise<Page> => (page = await openPage(browser, server.address + address, options));
  /** Where in the picture the pointer finds an actor, near the middle first. */
  const pointOfActor = async (): Promise<[number, number]> => {
    const box = (await page.locator('.canvas').boundingBox())!;
    for (let step = 0; step < 4_000; step++) {
      const [angle, radius] = [step * 0.35, 3 * Math.sqrt(step * 8)];
      const point: [number, number] = [box.x + box.width / 2 + radius * Math.cos(angle), box.y + box.height / 2 + radius * Math.sin(angle)];
      await page.mouse.move(...point);
      if (await page.locator('.canvas').getAttribute('data-over') === 'actor') return point;
    }
    throw new Error('there is no actor in the picture');
  };

  /** What the view says of itself, once it is at rest. */
  const status = async (): Promise<string> => {
    await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
    return (await page.locator('main .fresh [role=status]').first().textContent())!;
  };

  it('shows the whole graph at once, says how much it is, and lists it for who can\'t see it', async () => {
    await open('/');
    await page.locator('.canvas[data-laid-out]').waitFor();
    expect(await status()).toMatch(/^1\d\d actors, 1\d\d ties/);
    await page.getByText('The same as a list').click();
    await page.locator('.as-list').getByRole('button', { name: 'Russia' }).first().click();
    await page.getByRole('complementary', { name: 'Actor' }).getByRole('heading', { name: 'Russia' }).waitFor();
    expect(page.url()).toContain('show=actor%7ERUS');
  });

  it('filters by the legend, and says how much is left', async () => {
    await open('/');
    const all = await status();
    await page.getByRole('button', { name: 'Conflict in deeds' }).click();
    await page.waitForURL(/quad=MATERIAL_CONFLICT/);
    await expect.poll(status).not.toBe(all);
    await page.getByRole('button', { name: 'Conflict in deeds', pressed: true }).click();
    await expect.poll(status).toBe(all);
  });

  it('lists the graph where the browser draws no WebGL', async () => {
    page = await openPage(browser, 'about:blank');
    await page.addInitScript("HTMLCanvasElement.prototype.getContext = () => null");
    await page.goto(server.address);
    await page.getByText('This browser draws no WebGL').waitFor();
    await page.locator('.as-list summary').click();
    await page.locator('.as-list').getByRole('button', { name: 'Russia' }).first().waitFor();
  });

  it('chooses an actor by a click in the picture, expands it by a double click, and folds it again', async () => {
    await open('/?actor=RUS&most=100');
    await page.locator('.canvas[data-laid-out]').waitFor();
    // where drawing is slow the browser may take a double click for two
    const twice = async (): Promise<string> => {
      await page.mouse.dblclick(...await pointOfActor());
      await page.waitForTimeout(500);
      return page.url();
    };
    await expect.poll(twice, { timeout: 50_000, interval: 100 }).toContain('expanded=');
    await page.getByRole('button', { name: 'Fold 1 expanded actor' }).click();
    await page.getByRole('button', { name: 'Fold 1 expanded actor' }).waitFor({ state: 'detached' });
    await page.locator('.canvas[data-laid-out]').waitFor();
    if (page.url().includes('show=')) await page.getByRole('button', { name: 'Close the panel' }).click();
    await page.mouse.click(...await pointOfActor());
    await page.getByRole('complementary', { name: 'Actor' }).getByRole('button', { name: 'Show its surroundings' }).waitFor();
  });

  it('expands an actor from its panel', async () => {
    await open('/?show=actor~ISR');
    await page.getByRole('button', { name: 'Show its surroundings' }).click();
    await page.getByRole('button', { name: 'Fold 1 expanded actor' }).click();
    expect(page.url()).not.toContain('expanded');
  });

  it('filters by country, kind and days, each in the address; Back takes it back, and the address alone brings it again', async () => {
    await open('/?view=table');
    await expect.poll(status).toMatch(/^1\d\d events$/);
    await page.getByText('Countries').click();
    await page.getByRole('checkbox', { name: /^Israel/ }).check();
    await page.waitForURL(/country=ISR/);
    await page.getByText('Kinds').click();
    await page.getByRole('checkbox', { name: 'Attack' }).check();
    await page.waitForURL(/kind=ATTACK/);
    await expect.poll(status).toMatch(/^\d events?$/);
    const filtered = await status();
    const address = page.url();
    await page.getByRole('button', { name: 'Remove: Attack' }).click();
    await page.waitForURL((url) => !url.search.includes('ATTACK'));
    await page.goBack();
    await expect.poll(status).toBe(filtered);
    await page.goto(address);
    await expect.poll(status).toBe(filtered);
  });

  it('sorts and pages the table, and exports what the filter lets through', async () => {
    await open('/?view=table&quad=MATERIAL_CONFLICT');
    await page.getByRole('columnheader', { name: 'Dead' }).getByRole('button').click();
    await page.locator('th[aria-sort=descending]', { hasText: 'Dead' }).waitFor();
    const dead = () => page.locator('tbody tr:first-child td.figure').first().textContent();
    await expect.poll(dead).toMatch(/^\d+$/);
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByRole('button', { name: 'Page before', disabled: false }).waitFor();
    await page.getByText('Export').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    expect(download.suggestedFilename()).toBe('events.csv');
  });

  it('chooses days on the timeline with the keyboard', async () => {
    await open('/?view=timeline');
    const chart = page.getByRole('application', { name: /^Shown: / });
    await chart.focus();
    for (const keys of ['ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'Enter']) await page.keyboard.press(keys);
    await page.waitForURL(/from=2024-01-01&to=2026-12-31/);
    await page.getByText(/by month/).waitFor();
  });

  it('chooses days on the timeline by dragging, and shows how a pair\'s score went', async () => {
    await open('/?view=timeline&actor=RUS~UKR');
    await page.getByRole('heading', { name: 'Score between Russia and Ukraine, by quarter' }).waitFor();
    const box = (await page.locator('.bars-chart').boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.5, box.y + 50);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.95, box.y + 50, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=\d{4}-\d\d-\d\d&to=/);
  });

  it('shows places and flows on the map, and filters by a place', async () => {
    await open('/?view=map');
    await page.getByText(/events at \d+ places; \d+ flows between countries/).waitFor();
    await page.locator('.spot', { hasText: 'Moscow' }).click();
    await page.getByRole('list', { name: 'Filtered by' }).getByText('at Moscow').waitFor();
  });

  it('finds an actor by search with the keyboard alone, then its offices, counterparts and the pair with one of them', async () => {
    await open('/');
    await page.getByRole('combobox', { name: 'Search actors and events' }).fill('putin');
    await page.getByRole('option', { name: /^Vladimir Putin/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary');
    await panel.getByRole('heading', { name: 'Vladimir Putin' }).waitFor();
    await panel.getByText(/7 May 2012/).waitFor();
    await panel.locator('.bar-row').first().click();
    await page.getByRole('complementary', { name: 'Pair' }).getByText(/mean score/).first().waitFor();
  });

  it('shows an event\'s reports with sentence, source, rule and confidence', async () => {
    await open('/?view=table&kind=CONDEMNATION');
    await page.locator('tbody').getByRole('button', { name: 'Condemnation' }).first().click();
    const panel = page.getByRole('complementary', { name: 'Event' });
    await panel.getByText(/report.* from .* independent source/).waitFor();
    expect(await panel.locator('blockquote mark').first().textContent()).toMatch(/condemn/);
    expect(await panel.locator('.report').first().textContent()).toMatch(/sure to \d+ % · rule/);
  });

  it('shows an article with every mention and event in its place, and leads from there to actor and event', async () => {
    await open('/?view=table&kind=CONDEMNATION');
    await page.locator('tbody').getByRole('button', { name: 'Condemnation' }).first().click();
    await page.getByRole('button', { name: 'read the article' }).first().click();
    const text = page.locator('.article-text');
    await text.waitFor();
    const act = text.locator('.mark.act').first();
    expect(await act.getAttribute('data-says')).toMatch(/: .* → .*; sure to \d+ %; rule \S+/);
    expect(await text.locator('.mark.mention').first().getAttribute('data-says')).toMatch(/, (state|person|government|igo)/);
    await act.click();
    await page.getByRole('complementary', { name: 'Event' }).getByText(/independent source/).waitFor();
    await text.locator('.mark.mention').first().click();
    await page.getByRole('complementary', { name: 'Actor' }).waitFor();
  });

  it('reads a pasted article at once, stores nothing until told, asks for a key, and then stores it', async () => {
    await open('/?view=read');
    await page.getByRole('textbox', { name: /^Paste an article/ }).fill('Norway condemned Chad on Monday. Chadian troops had attacked a Norwegian convoy near Abeche and killed four people.');
    await page.getByLabel('Published').fill('2025-06-04');
    await page.getByRole('button', { name: 'Read it' }).click();
    const events = page.getByRole('list', { name: 'Events' });
    await events.getByText('Norway → Chad').waitFor();
    expect(await events.textContent()).toContain('2 Jun 2025');
    await page.getByRole('button', { name: 'Store it' }).click();
    await page.getByRole('textbox', { name: 'Key' }).fill('ent_writer');
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByRole('button', { name: 'Store it' }).click();
    await page.getByText('1 article stored, 0 articles known before').waitFor();
    await page.getByRole('button', { name: 'show it in the graph' }).click();
    await page.locator('.mark.act', { hasText: 'condemned' }).waitFor();
  });

  it('asks for a key where the server answers no one without, and says when a key is none', async () => {
    const callerOf = (request: Request) => (request.headers.get('authorization') === 'Bearer ent_reader' ? { name: 'reader', scopes: new Set(['read'] as const) } : STRANGER);
    const closed = await serveDemo({ callerOf });
    page = await openPage(browser, closed.address);
    await page.getByRole('dialog').getByText('This server answers no one without a key.').waitFor();
    await page.getByRole('textbox', { name: 'Key' }).fill('ent_reader');
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.locator('.canvas[data-laid-out]').waitFor();
    expect(page.troubles.every((trouble) => trouble.includes('401'))).toBe(true);
    page.forgive();
    await closed.close();
  });

  it('takes lines of JSON and pages from a file, and names the line that is none', async () => {
    await open('/?view=read');
    const file = (name: string, content: string) => page.getByLabel('or a file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
    await file('two.jsonl', '{"text": "France praised Ghana on 3 May 2024.", "title": "Praise"}\n{"text": "Peru sent aid to Chile."}');
    await page.getByText('of 2 articles').waitFor();
    await page.getByRole('list', { name: 'Events' }).getByText('France → Ghana').waitFor();
    await page.getByLabel(/^Shown/).selectOption('1');
    await page.getByRole('list', { name: 'Events' }).getByText('Peru → Chile').waitFor();
    await file('page.html', '<!doctype html><title>A page</title><article><h1>A page</h1><p>Kenya condemned Sudan on Monday, and said that it would recall its ambassador from Khartoum.</p></article>');
    await page.getByRole('list', { name: 'Events' }).getByText('Kenya → Sudan').first().waitFor();
    await file('bad.jsonl', '{"text": "France praised Ghana."}\n{"text": ');
    await page.getByRole('alert').getByText('In line 2 of bad.jsonl: this is no JSON.').waitFor();
  });

  it('tells of events that are added while one looks, and shows them when told to', async () => {
    await open('/?view=table&kind=SUPPORT');
    const before = Number.parseInt(await status(), 10);
    await fetch(`${server.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer ent_writer' },
      body: JSON.stringify({ query: 'mutation { ingest(articles: [{ text: "Fiji praised Tonga on 3 May 2024." }]) { events error } }' }) });
    await page.getByRole('button', { name: '1 new event: show' }).click();
    await expect.poll(status).toBe(`${before + 1} events`);
  });

  it('says what is wrong and what to do where a filter fits nothing, or names what is not there', async () => {
    await open('/?view=table&kind=PROTEST&country=ISR');
    await page.getByText('No event fits the filter.').waitFor();
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await expect.poll(status).toMatch(/^1\d\d events$/);
    await page.goto(`${server.address}/?view=timeline&country=QQQ`);
    await page.getByRole('alert').getByText(/There is no country of an actor 'QQQ'/).waitFor();
    await page.goto(`${server.address}/?most=99999`);
    await page.getByRole('alert').getByText('first must be from 1 to 5000').waitFor();
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await expect.poll(status).toMatch(/actors, .* ties/);
  });
});
