import type { Page } from 'playwright-core';

/** Milliseconds. */
export interface Frames {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

const FRAMES = 60;

/** How long frames take on the page as it is. */
export const framesOf = async (page: Page): Promise<Frames> => spread(await page.evaluate(timed, FRAMES));

async function timed(frames: number): Promise<readonly number[]> {
  const times: number[] = [];
  let before = await new Promise<number>(requestAnimationFrame);
  for (let frame = 0; frame < frames; frame++) {
    const now = await new Promise<number>(requestAnimationFrame);
    times.push(now - before);
    before = now;
  }
  return times;
}

function spread(times: readonly number[]): Frames {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => Math.round(10 * sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!) / 10;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** Opens the explorer's graph of so many actors: first paint, the picture there, the layout at rest, in milliseconds from the start of navigation. */
export async function shownAfter(page: Page, address: string, actors: number) {
  await page.goto(`${address}/?most=${actors}`);
  await page.locator('.canvas canvas').first().waitFor();
  const pictureMs = Math.round(await page.evaluate(() => performance.now()));
  await page.locator('.canvas[data-laid-out]').waitFor({ timeout: 60_000 });
  const atRestMs = Math.round(await page.evaluate(() => performance.now()));
  const { firstPaintMs, answerMs, answerBytes } = await page.evaluate(() => {
    const answers = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) => name.endsWith('/graphql')).sort((a, b) => b.decodedBodySize - a.decodedBodySize);
    return { firstPaintMs: Math.round(performance.getEntriesByName('first-contentful-paint')[0]!.startTime), answerMs: Math.round(answers[0]!.duration), answerBytes: answers[0]!.decodedBodySize };
  });
  const status = (await page.locator('main .fresh [role=status]').first().textContent())!;
  return { actors, status, firstPaintMs, pictureMs, atRestMs, answerMs, answerBytes };
}

/** Frames while the graph is dragged about. */
export async function panned(page: Page): Promise<Frames> {
  const box = (await page.locator('.canvas').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const frames = page.evaluate(timed, FRAMES);
  for (let step = 0; step < FRAMES; step++) await page.mouse.move(x + 3 * (step % 40), y + 2 * (step % 40));
  const times = await frames;
  await page.mouse.up();
  return spread(times);
}

/** What draws WebGL: a graphics card, or software. */
export const renderer = (page: Page): Promise<string> => page.evaluate(() => {
  const context = document.createElement('canvas').getContext('webgl2')!;
  return String(context.getParameter(context.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER));
});
