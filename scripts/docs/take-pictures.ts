// Takes the pictures of the explorer that the documentation shows, of the sample articles.
//   npm run build && npx tsx scripts/docs/take-pictures.ts
import { openBrowser, openPage } from '../../test/web/browser.js';
import { serveDemo } from '../../test/web/demo-server.js';

/** Each by its name, its address, and what is waited for. */
const PICTURES = [
  { name: 'graph', address: '/?show=actor~RUS', ready: '.canvas[data-laid-out]' },
  { name: 'timeline', address: '/?view=timeline&actor=RUS~UKR&show=pair~RUS~UKR', ready: '.pair-score .score-line' },
  { name: 'map', address: '/?view=map', ready: '.world .spot' },
  { name: 'table', address: '/?view=table&quad=MATERIAL_CONFLICT', ready: 'tbody tr' },
  { name: 'article', address: '', ready: '.article-text' },
] as const;

const SIZE = { width: 1280, height: 800 };

const server = await serveDemo();
const browser = await openBrowser();
for (const { name, address, ready } of PICTURES) {
  const page = await openPage(browser, server.address + (address || await addressOfArticle()), { viewport: SIZE, colorScheme: 'light' });
  await page.locator(ready).first().waitFor();
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  if (name === 'article') await page.locator('.mark.act').first().hover();
  await page.screenshot({ path: `docs/pictures/${name}.png` });
  await page.context().close();
}
await browser.close();
await server.close();

/** An article with the panel of the first event that it tells. */
async function addressOfArticle(): Promise<string> {
  const query = '{ events(where: { source: ["sergey-naryshkin"], kind: [CONDEMNATION] }, first: 1) { nodes { id reports(first: 1) { nodes { article { id } } } } } }';
  const response = await fetch(`${server.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const [event] = (await response.json() as { data: { events: { nodes: { id: string; reports: { nodes: { article: { id: string } }[] } }[] } } }).data.events.nodes;
  return `/?view=read&article=${event!.reports.nodes[0]!.article.id}&show=event~${event!.id}`;
}
