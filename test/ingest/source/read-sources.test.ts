import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collect, directory, file } from './collect.js';

const line = (text: string): string => JSON.stringify({ text });

describe('readSources', () => {
  it('reads a text file as it stands, without its byte order mark', async () => {
    const path = file('story.txt', '\uFEFFPeru thanked Chile.\n');
    expect(await collect([path])).toEqual([{ format: 'text', content: 'Peru thanked Chile.\n', origin: path }]);
  });

  it('reads all fields of a JSON line and ignores unknown ones', async () => {
    const article = { id: 'x1', text: 'Peru thanked Chile.', title: 'Thanks', url: 'https://example.org/1', publisher: 'Andes Desk', author: 'A. Writer', publishedAt: '2020-01-02' };
    const path = file('one.jsonl', JSON.stringify({ ...article, colour: 'red' }));
    const { text, ...rest } = article;
    expect(await collect([path])).toEqual([{ ...rest, format: 'text', content: text, origin: `${path}:1` }]);
  });

  it('reads a directory in order, with its folders, without hidden and other files', async () => {
    const root = directory();
    mkdirSync(join(root, 'b'));
    file('c.txt', 'third', root);
    file('a.html', '<p>first</p>', root);
    file('d.jsonl', `${line('second')}\n\n${line('third')}`, join(root, 'b'));
    file('.hidden.txt', 'no', root);
    file('picture.png', 'no', root);
    expect((await collect([root])).map((item) => ('content' in item ? item.content : item.message))).toEqual(['<p>first</p>', 'second', 'third', 'third']);
  });

  it('reads .json as one article or as an array of them', async () => {
    const [one, many] = [file('one.json', line('A')), file('many.json', `[${line('B')},${line('C')}]`)];
    expect((await collect([one, many])).map((item) => 'content' in item && [item.content, item.origin])).toEqual([['A', one], ['B', `${many}[0]`], ['C', `${many}[1]`]]);
  });

  it.each([
    ['JSON lines', `\n ${line('A')}\n${line('B')}\n`, [['text', 'A'], ['text', 'B']]],
    ['HTML', '<!doctype html><p>A</p>', [['html', '<!doctype html><p>A</p>']]],
    ['text', 'Ministers < deputies met.', [['text', 'Ministers < deputies met.']]],
    ['nothing', '', [['text', '']]],
  ])('tells %s on standard input', async (_kind, stdin, wanted) => {
    expect((await collect(['-'], stdin)).map((item) => 'format' in item && [item.format, item.content])).toEqual(wanted);
  });

  it('cuts lines at bytes, so that a letter split between chunks survives', async () => {
    expect(await collect(['-'], line('Bogotá – Zürich – Kyjiv ёлка'))).toMatchObject([{ content: 'Bogotá – Zürich – Kyjiv ёлка' }]);
  });
});
