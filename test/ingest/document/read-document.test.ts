import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RawArticle } from '../../../src/model/article.js';
import { InputError } from '../../../src/model/errors.js';
import { readDocument } from '../../../src/ingest/document/read-document.js';

const raw = (content: string, given: Partial<RawArticle> = {}): RawArticle => ({ format: 'text', content, origin: 'test', ...given });

function read(content: string, given: Partial<RawArticle> = {}) {
  const { article, paragraphs } = readDocument(raw(content, given));
  return { article, lines: paragraphs.map(({ role, start, end }) => `${role}: ${article.text.slice(start, end)}`) };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const PAGE = `ANDES DESK | LIVE | RADIO

Peru and Chile sign border treaty

By Ana Writer, Lima

Tuesday 4 March 2008

LIMA, March 4 (Reuters) - Peru and Chile signed a border treaty on Tuesday.

Advertisement

The ministers shook hands in Lima, and each thanked the other for eleven years of patience.

Share this story: Facebook | X

RELATED

Why the border moved

Fishing in the south

Andes Desk

Comments are closed.
`;

describe('a page as plain text', () => {
  const { article, lines } = read(PAGE);

  it('keeps the story alone among its paragraphs', () => expect(lines).toEqual([
    'headline: Peru and Chile sign border treaty',
    'body: Peru and Chile signed a border treaty on Tuesday.',
    'body: The ministers shook hands in Lima, and each thanked the other for eleven years of patience.',
  ]));

  it('keeps the text as it was given', () => expect(article).toMatchObject({ text: PAGE, hash: sha256(PAGE), id: `a${sha256(PAGE).slice(0, 16)}` }));

  it('tells what the page tells', () => expect(article).toMatchObject({
    title: 'Peru and Chile sign border treaty', publisher: 'Reuters', author: 'Ana Writer', publishedAt: '2008-03-04', language: 'en', url: null,
  }));

  it('lets what the user says outrank it', () => {
    const given = { publisher: 'Andes Desk', publishedAt: '2008-03-05T01:00:00Z', author: 'B. Editor', url: 'https://example.org/1' };
    const { article } = read(PAGE, given);
    expect(article).toMatchObject({ ...given, id: `a${sha256(`${given.url}\n${article.text}`).slice(0, 16)}` });
  });
});

it('takes a lone sentence without full stop as body', () => {
  expect(read('Peru thanks Chile')).toMatchObject({ lines: ['body: Peru thanks Chile'], article: { title: null } });
});

it('passes over the site’s name above the headline', () => {
  expect(read('Andes Desk\n\nPeru and Chile sign border treaty\n\nPeru and Chile signed it on Tuesday.').lines[0]).toBe('headline: Peru and Chile sign border treaty');
});

it('has no headline where a given title is not in the text', () => {
  expect(read('Peru thanked Chile.\n\nChile smiled.', { title: 'Thanks' })).toMatchObject({ lines: ['body: Peru thanked Chile.', 'body: Chile smiled.'], article: { title: 'Thanks' } });
});

it.each([
  ['an empty text', raw(' \n '), 'empty'],
  ['digits alone', raw('12 34'), 'empty'],
  ['a French text', raw('Le président de la République a rencontré le ministre dans la ville de Lyon.'), 'French'],
  ['notices alone', raw('Advertisement\n\nComments are closed.'), 'no story'],
  ['a book', raw('a '.repeat(500_001)), 'million'],
  ['a date that is none', raw('Peru thanked Chile.', { publishedAt: 'last week' }), '"last week" is no date'],
  ['an empty page', raw('<html><body></body></html>', { format: 'html' }), 'empty'],
])('refuses %s', (_what, article, problem) => {
  expect(() => readDocument(article)).toThrow(InputError);
  expect(() => readDocument(article)).toThrow(problem);
});
