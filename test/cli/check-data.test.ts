import { expect, it } from 'vitest';
import { run } from './run-cli.js';

it('finds the committed data in order', async () => {
  const { code, out } = await run(['check-data']);
  expect(out).toMatch(/\n0 errors, \d+ warnings, \d+ notes\n$/);
  expect(code).toBe(0);
});

it('says what fires on articles, as JSON too', async () => {
  const { out } = await run(['check-data', '-', '--format', 'json'], { stdin: 'Norway condemned the raid on the village.' });
  const { fired, never } = JSON.parse(out);
  expect(fired).toMatchObject({ articles: 1, actors: { NOR: 1 }, rules: { condemn: 1 } });
  expect(never.actors.STATE).toContain('TCD');
  expect(never.rules).toContain('treaty-sign');
});

it('refuses a path that is not there', async () => {
  expect(await run(['check-data', 'no-such-folder'])).toMatchObject({ code: 1, err: expect.stringContaining('no-such-folder: there is no such file or directory') });
});
