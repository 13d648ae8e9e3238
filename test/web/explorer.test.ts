import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/api/server.js';
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
  /** What the view says of itself, once it is at rest. */
  const status = async (): Promise<string> => {
    await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
    return (await page.locator('main [role=status]').first().textContent())!;
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

  it('expands an actor by a double click, and folds it again', async () => {
    await open('/?show=actor~ISR');
    await page.getByRole('button', { name: 'Show its surroundings' }).click();
    await page.getByRole('button', { name: 'Fold 1 expanded actor' }).click();
    expect(page.url()).not.toContain('expanded');
  });

  it('filters by country, kind and days, each in the address; Back takes it back, and the address alone brings it again', async () => {
    await open('/?view=table');
    await page.getByText('163 events').waitFor();
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
    await page.locator('.spot', { hasText: 'Moscow' }).dispatchEvent('click');
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

  it('says what is wrong and what to do where a filter fits nothing, or names what is not there', async () => {
    await open('/?view=table&kind=PROTEST&country=ISR');
    await page.getByText('No event fits the filter.').waitFor();
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await page.getByText('163 events').waitFor();
    await page.goto(`${server.address}/?view=timeline&country=QQQ`);
    await page.getByRole('alert').getByText(/There is no country of an actor 'QQQ'/).waitFor();
  });
});
