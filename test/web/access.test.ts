import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/api/server.js';
import { absent, openBrowser, openPage } from './browser.js';
import { serveDemo } from './demo-server.js';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const VIEWS = ['/', '/?view=timeline&actor=RUS~UKR', '/?view=map', '/?view=table', '/?view=read', '/?view=table&show=actor~vladimir-putin', '/?view=table&kind=PROTEST&country=ISR', '/?view=timeline&country=QQQ'];
const LOOKS = [
  { name: 'light', colorScheme: 'light' }, { name: 'dark', colorScheme: 'dark' }, { name: 'narrow', viewport: { width: 360, height: 740 } },
] as const;

describe.skipIf(absent)(`the explorer for everybody${absent ? `: ${absent}` : ''}`, () => {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => { [server, browser] = await Promise.all([serveDemo(), openBrowser()]); });
  afterAll(async () => { await browser.close(); await server.close(); });

  describe.each(LOOKS)('$name', ({ name: _, ...look }) => {
    it.each(VIEWS)('axe finds nothing serious in %s, and nothing is wider than the screen', async (view) => {
      const page = await openPage(browser, server.address + view, { bypassCSP: true, ...look });
      await page.locator('main .state, main .fresh, main form').first().waitFor();
      await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
      await page.context().close();
    });
  });
});
