import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const executablePath = process.env['CHROMIUM'] ?? USUAL.find((path) => existsSync(path));

if (!executablePath && process.env['REQUIRE_CHROMIUM']) throw new Error('REQUIRE_CHROMIUM is set, but there is no Chromium: install it, or name it in CHROMIUM');

/** Why there are no tests in a browser; nothing where there are. */
export const absent: string | undefined = executablePath ? undefined : 'there is no Chromium: install it, or name it in CHROMIUM';

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: executablePath!, args: FLAGS });

/** Opens a page that keeps what its scripts and its policy complain of; `forgive` forgets it. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Page & { readonly troubles: readonly string[]; forgive(): void }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => { if (message.type() === 'error') troubles.push(message.text()); });
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  return Object.assign(page, { troubles, forgive: () => { troubles.length = 0; } });
}
