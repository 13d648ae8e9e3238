import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/ingest/document/read-document.js';

const STORY = `<p>Peru and Chile signed a border treaty on Tuesday, a spokesman for the ministry said in Lima, and both sides promised to ratify it.</p>
  <p>The ministers shook hands,&nbsp;and each thanked the other for <a href="/x">eleven years</a> of patience and of fish.</p>
  <figure><img src="x.jpg"><figcaption>The ministers in Lima</figcaption></figure>
  <p>Neither parliament has voted yet.<br><br>A vote is expected in June, the speaker of the Chilean parliament said.</p>`;

const page = (head: string, body = STORY): string => `<!doctype html><html><head>${head}</head><body>
  <nav><a href="/">Home</a> | <a href="/world">World</a></nav>
  <article><h1>Peru and Chile sign treaty</h1>${body}<p>Share this story: Facebook | X</p></article>
  <aside>Most read: fish</aside><footer>© 2008 Andes Desk. All rights reserved.</footer></body></html>`;

const read = (content: string) => readDocument({ format: 'html', content, origin: 'test.html' });

describe('an HTML page', () => {
  const { article, paragraphs } = read(page('<title>Peru and Chile sign treaty</title>'));

  it('gives its story as clean text, the headline first', () => {
    expect(paragraphs.map(({ role, start, end }) => [role, article.text.slice(start, end)])).toEqual([
      ['headline', 'Peru and Chile sign treaty'],
      ['body', 'Peru and Chile signed a border treaty on Tuesday, a spokesman for the ministry said in Lima, and both sides promised to ratify it.'],
      ['body', 'The ministers shook hands, and each thanked the other for eleven years of patience and of fish.'],
      ['body', 'Neither parliament has voted yet.'],
      ['body', 'A vote is expected in June, the speaker of the Chilean parliament said.'],
    ]);
  });

  it('has no metadata where the page has none', () => {
    expect(article).toMatchObject({ title: 'Peru and Chile sign treaty', publisher: null, author: null, publishedAt: null, url: null });
  });
});

const SAID = { title: 'Peru and Chile sign treaty', url: 'https://example.org/1', publisher: 'Andes Desk', author: 'Ana Writer', publishedAt: '2008-03-04T11:10:00Z' };
const LINKED = { '@type': 'NewsArticle', headline: SAID.title, url: SAID.url, publisher: { '@type': 'Organization', name: SAID.publisher }, author: [{ name: SAID.author }], datePublished: SAID.publishedAt };
const script = (value: unknown): string => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('metadata', () => {
  it.each([
    ['JSON-LD', script({ '@context': 'https://schema.org', ...LINKED })],
    ['JSON-LD in a graph', script({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'x' }, LINKED] })],
    ['JSON-LD in a list, after a broken script', script('{"@type":') + script([{ '@type': 'Person' }, { ...LINKED, '@type': ['ReportageNewsArticle'] }])],
    ['OpenGraph', `<meta property="og:title" content="Peru and Chile sign treaty | Andes Desk"><meta property="og:url" content="${SAID.url}"><meta property="og:site_name" content="Andes Desk"><meta name="author" content="Ana Writer"><meta property="article:published_time" content="${SAID.publishedAt}">`],
  ])('is read from %s', (_kind, head) => expect(read(page(head)).article).toMatchObject(SAID));

  it('is read from the time and the byline in the story', () => {
    const body = `<p>By Ana Writer, Lima</p><time datetime="2008-03-04T11:10:00Z">4 March</time>${STORY}`;
    expect(read(page('', body)).article).toMatchObject({ author: 'Ana Writer', publishedAt: '2008-03-04T11:10:00Z' });
  });
});

it('reads a fragment', () => {
  const { article } = read('<p>Peru thanked Chile.</p><p>Chile smiled.</p>');
  expect(article.text).toBe('Peru thanked Chile.\n\nChile smiled.');
});

it('refuses a page of too many elements, or of too many within one another', () => {
  expect(() => read('<b>a</b>'.repeat(50_001))).toThrow('50000 elements');
  for (const levels of [201, 20_000]) expect(() => read(`${'<div>'.repeat(levels)}Norway`)).toThrow('more than 200 elements within one another');
  expect(read(`${'<div>'.repeat(100)}Norway`)).toBeDefined();
});
