import { expect, it } from 'vitest';
import { addDays, daysBetween, daysFrom, mondayOf } from '../../../src/graph/identity/days.js';

it('counts over the ends of months, years and leap days', () => {
  expect([addDays('2032-02-28', 1), addDays('2031-12-31', 1), addDays('2031-03-01', -1)]).toEqual(['2032-02-29', '2032-01-01', '2031-02-28']);
  expect([daysBetween('2032-02-28', '2032-03-01'), daysBetween('2031-05-06', '2031-05-05')]).toEqual([2, -1]);
});

it('lists days, both ends included', () => expect(daysFrom('2031-04-29', '2031-05-01')).toEqual(['2031-04-29', '2031-04-30', '2031-05-01']));

it.each([['2031-05-05', '2031-05-05'], ['2031-05-11', '2031-05-05'], ['2031-01-01', '2030-12-30']])('begins the week of %s on %s', (day, monday) => expect(mondayOf(day)).toBe(monday));
