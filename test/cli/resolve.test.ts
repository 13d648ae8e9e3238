import { expect, it } from 'vitest';
import { run } from './run-cli.js';

it('says who held an office on a day, as JSON too', async () => {
  const { code, out } = await run(['resolve', 'French president', '--on', '1999-05-01', '--format', 'json']);
  expect(JSON.parse(out)).toMatchObject([{ id: 'jacques-chirac', kind: 'PERSON', country: 'FRA' }]);
  expect(code).toBe(0);
});

it('says so where nobody is meant', async () => {
  expect(await run(['resolve', 'Wakanda'])).toMatchObject({ code: 0, out: "nobody known is meant by 'Wakanda'\n" });
});

it('refuses a day that the calendar has not', async () => {
  expect(await run(['resolve', 'Peru', '--on', '2009-11-31'])).toMatchObject({ code: 2, err: expect.stringContaining('--on YYYY-MM-DD') });
});

it('refuses an empty name', async () => {
  expect(await run(['resolve', ' '])).toMatchObject({ code: 2, err: expect.stringContaining('no name is given') });
});
