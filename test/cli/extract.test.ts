import { expect, it } from 'vitest';
import { run } from './run-cli.js';

const document = (id: string, text: string, more: object = {}): string => JSON.stringify({ id, text, ...more });

it('answers each document on a line of its own, in order, also those that fail', async () => {
  const stdin = [
    document('one', 'Norway bombed Chad on Monday.', { publishedAt: '2024-04-03' }),
    document('empty', ' '),
    '{"id": "broken"',
    document('french', 'Le président de la République a rencontré le ministre dans la ville de Lyon.'),
    document('last', 'Peru condemned Chile.'),
  ].join('\n');
  const { code, out, err } = await run(['extract', '--format', 'jsonl'], { stdin });
  const answers = out.trim().split('\n').map((line) => JSON.parse(line));
  expect(answers.map(({ id, error }) => [id, Boolean(error)])).toEqual([['one', false], ['empty', true], ['-:3', true], ['french', true], ['last', false]]);
  expect(answers[1]).toMatchObject({ id: 'empty', events: [], actors: [] });
  expect(err.trim().split('\n')).toHaveLength(3);
  expect(code).toBe(1);
});

it('gives an event all its fields', async () => {
  const text = 'Norway bombed Chad on Monday.';
  const { code, out } = await run(['extract', '--format', 'jsonl'], { stdin: document('one', text, { publishedAt: '2024-04-03' }) });
  const { events, actors } = JSON.parse(out);
  const actor = (name: string, id: string) => ({ text: name, start: text.indexOf(name), end: text.indexOf(name) + name.length, id, name, kind: 'STATE', country: id });
  expect(events).toMatchObject([{
    kind: 'ATTACK', plover: { type: 'ASSAULT' }, status: 'ACTUAL', stage: null, source: [actor('Norway', 'NOR')], target: [actor('Chad', 'TCD')], claimedBy: null,
    trigger: { text: 'bombed', start: 7, end: 13 }, sentence: text, date: { start: '2024-04-01', end: '2024-04-01', precision: 'DAY' }, dead: null, injured: null, rule: 'attack',
  }]);
  expect(actors).toMatchObject([{ id: 'NOR', name: 'Norway', kind: 'STATE', country: 'NOR', roles: [] }, { id: 'TCD' }]);
  expect(code).toBe(0);
});

it('leaves the date out where only the publication date is known', async () => {
  const { out } = await run(['extract', '--format', 'jsonl'], { stdin: document('one', 'Norway bombed Chad.', { publishedAt: '2024-04-03' }) });
  expect(JSON.parse(out).events[0].date).toBeNull();
});

it('prints a table', async () => {
  const { out } = await run(['extract'], { stdin: 'Norway bombed Chad.' });
  expect(out).toMatch(/^-\nKIND +STATUS +SOURCE +TARGET .*\nATTACK +ACTUAL +Norway +Chad .*Norway bombed Chad\.\n/);
});

it('explains a sentence', async () => {
  const { code, out } = await run(['explain', 'Norway bombed Chad.']);
  expect(out).toContain('ATTACK ACTUAL: Norway > Chad');
  expect(out).toMatch(/learned choice\n  \d\.\d\d  bombed: Norway > Chad by obj, ATTACK/);
  expect(code).toBe(0);
});
