import { expect, it } from 'vitest';
import { toIsoDate } from '../../../src/ingest/document/iso-date.js';

it.each([
  ['2008-03-04', '2008-03-04'],
  ['20080304', '2008-03-04'],
  ['2008-03-04T11:10:00Z', '2008-03-04T11:10:00Z'],
  ['2008-03-04T23:10:00-05:00', '2008-03-04T23:10:00-05:00'],
  ['2008-03-04 11:10', '2008-03-04T11:10'],
  ['Published Tuesday 4 March 2008, 11:10 GMT', '2008-03-04'],
  ['Wed, 03 Apr 2024 12:00:00 GMT', '2024-04-03'],
  ['March 4, 2008', '2008-03-04'],
  ['March 2008', null],
  ['4 March', null],
  ['03/04/2024', null],
  ['2008-13-45', null],
  ['2009-11-31', null],
  ['20091131', null],
  ['2023-02-29T10:00:00Z', null],
  ['yesterday', null],
  ['', null],
])('%s gives %s', (text, wanted) => expect(toIsoDate(text)).toBe(wanted));
