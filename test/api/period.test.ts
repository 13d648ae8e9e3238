import { describe, expect, it } from 'vitest';
import { Period } from '../../src/api/period.js';

/** A Sunday, late in the day; where clocks are ahead it is April already. */
const NOW = new Date('2024-03-31T23:30:00Z');

describe('a period', () => {
  it.each([
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['today', '2024-03-31', '2024-03-31'],
    ['Yesterday', '2024-03-30', '2024-03-30'],
    ['tomorrow', '2024-04-01', '2024-04-01'],
    ['3 days ago', '2024-03-28', '2024-03-28'],
    ['1 week ago', '2024-03-24', '2024-03-24'],
    ['1 month ago', '2024-02-29', '2024-02-29'],
    ['13 months ago', '2023-02-28', '2023-02-28'],
    ['last 7 days', '2024-03-25', '2024-03-31'],
    ['past 1 year', '2023-04-01', '2024-03-31'],
    ['this week', '2024-03-25', '2024-03-31'],
    ['last week', '2024-03-18', '2024-03-24'],
    ['next month', '2024-04-01', '2024-04-30'],
    ['last year', '2023-01-01', '2023-12-31'],
  ])('%s is from %s to %s', (text, from, to) => {
    expect(Period.read(text)!.days(NOW)).toEqual({ from, to });
  });

  it.each(['2023-02-29', '2024-13', '24', '20091131', 'soon', '3 fortnights ago', '-3 days ago', 'last days', '2024-04-01T10:00:00Z', ''])("'%s' is none", (text) => {
    expect(Period.read(text)).toBeNull();
  });
});
