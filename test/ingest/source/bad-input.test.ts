import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/model/errors.js';
import { readLines } from '../../../src/ingest/source/read-lines.js';
import { bytes, collect, directory, file } from './collect.js';

const GOOD = '{"text":"Peru thanked Chile."}';

describe('a bad line of JSONL gives one error and harms no other article', () => {
  it.each([
    ['broken JSON', '{"text": "Peru', 'broken JSON'],
    ['an array', '["Peru"]', 'not a JSON object'],
    ['no text', '{"title":"Peru"}', 'neither "text" nor "html"'],
    ['a text of the wrong type', '{"text":["Peru"]}', '"text" is not a string'],
    ['a publisher of the wrong type', '{"text":"Peru","publisher":7}', '"publisher" is not a string'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xc3, 0x28]), 'not UTF-8'],
    ['binary bytes', Buffer.from([0x7b, 0, 1]), 'binary'],
  ])('%s', async (_what, bad, problem) => {
    const path = file('mixed.jsonl', Buffer.concat([GOOD, '\n', bad, '\n', GOOD].map((part) => Buffer.from(part))));
    const [before, error, after] = await collect([path]);
    expect(before).toMatchObject({ content: 'Peru thanked Chile.', origin: `${path}:1` });
    expect(after).toMatchObject({ origin: `${path}:3` });
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).line).toContain(`${path}:2: `);
    expect((error as InputError).line).toContain(problem);
  });
});

describe('a bad file', () => {
  const nowhere = `${directory()}/nowhere.txt`;
  it.each([
    ['that is not there', nowhere, 'no such file'],
    ['that is binary', file('a.txt', Buffer.from([1, 0, 2])), 'binary'],
    ['in UTF-16', file('a.txt', Buffer.from('\uFEFFPeru', 'utf16le')), 'UTF-16'],
    ['in Latin-1', file('a.txt', Buffer.from('Bogotá', 'latin1')), 'not UTF-8'],
    ['of broken JSON', file('a.json', '{"text":'), 'broken JSON'],
    ['larger than an article may be', file('a.txt', Buffer.alloc(16 * 1024 * 1024 + 1, 'a')), '16 MiB'],
    ['of a directory without articles', directory(), 'no articles'],
  ])('%s gives one error, and the next is read', async (_what, bad, problem) => {
    const [error, good, ...rest] = await collect([bad, '-'], 'Peru thanked Chile.');
    expect((error as InputError).line).toContain(problem);
    expect((error as InputError).origin).toBe(bad);
    expect(good).toMatchObject({ content: 'Peru thanked Chile.' });
    expect(rest).toEqual([]);
  });
});

it('skips a line of 50 MB as it streams by', async () => {
  async function* stream(): AsyncGenerator<Uint8Array> {
    const chunk = Buffer.alloc(1024 * 1024, 'a');
    for (let count = 0; count < 50; count++) yield chunk;
    yield Buffer.from(`\n${GOOD}`);
  }
  const before = process.memoryUsage().arrayBuffers;
  const lines = [];
  for await (const line of readLines(stream())) lines.push(line);
  expect(lines).toEqual([{ number: 1, bytes: null }, { number: 2, bytes: Buffer.from(GOOD) }]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
});

it('counts the last line without a newline, and no line after one', async () => {
  const numbers = [];
  for await (const { number } of readLines(bytes('a\nb\n\nc'))) numbers.push(number);
  expect(numbers).toEqual([1, 2, 3, 4]);
});
