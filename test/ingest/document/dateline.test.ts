import { expect, it } from 'vitest';
import { findDateline } from '../../../src/ingest/document/dateline.js';

it.each([
  ['LIMA, March 4 (Reuters) - Peru protested.', 'Peru protested.', 'Reuters', null],
  ['LIMA, Peru, March 4, 2008 (AP) -- Peru protested.', 'Peru protested.', 'Associated Press', '2008-03-04'],
  ['Lima, Peru (Reuters) – “We protest,” said Peru.', '“We protest,” said Peru.', 'Reuters', null],
  ['LIMA, 4 March (Andes Desk) — Peru protested.', 'Peru protested.', 'Andes Desk', null],
  ['LIMA, Mar. 4 — Peru protested.', 'Peru protested.', null, null],
  ['MEXICO CITY – Peru protested.', 'Peru protested.', null, null],
  ['AP — Peru protested.', 'Peru protested.', 'Associated Press', null],
  ['(Reuters) - Peru protested.', 'Peru protested.', 'Reuters', null],
])('%s', (paragraph, rest, agency, date) => {
  const dateline = findDateline(paragraph);
  expect(paragraph.slice(dateline?.length)).toBe(rest);
  expect(dateline).toMatchObject({ agency, date });
});

it.each([
  'NATO – once called brain-dead – met in Vilnius.',
  'Peru (which has no navy there) - and Chile - protested.',
  'The Armed Forces of the Philippines (AFP) called it a lie.',
  'Peru protested.',
])('finds none in: %s', (paragraph) => expect(findDateline(paragraph)).toBeNull());
