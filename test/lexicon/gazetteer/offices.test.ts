import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/lexicon/gazetteer/gazetteer.js';

const { offices } = loadGazetteer(new URL('../../../data/', import.meta.url));

describe('offices by date', () => {
  it.each([
    ['foreign minister', 'UKR', '2013-06-01', 'Leonid Kozhara'],
    ['defence minister', 'IRN', '2010-03-01', 'Ahmad Vahidi'],
    ['intelligence chief', 'EGY', '2005-01-15', 'Omar Suleiman'],
    ['security chief', 'RUS', '1999-03-01', 'Vladimir Putin'],
    ['prime minister', 'NPL', '2003-01-15', 'Lokendra Bahadur Chand'],
    ['president', 'SYR', '2024-12-20', 'Ahmed al-Sharaa'],
    ['army chief', 'PAK', '2010-05-01', 'Ashfaq Parvez Kayani'],
    ['prosecutor', 'icc', '2016-02-01', 'Fatou Bensouda'],
    ['leader', 'ltte', '1995-05-01', 'Velupillai Prabhakaran'],
    ['secretary-general', 'hezbollah', '2006-07-20', 'Hassan Nasrallah'],
  ])('%s of %s on %s is %s', (office, of, on, person) => {
    expect(offices.holder(office, of, on)?.name).toBe(person);
  });

  it('has no two holders of one office at once', () => {
    const last = new Map<string, string>();
    const overlaps = offices.terms.filter(({ office, of, from, to }) => {
      const before = last.get(`${of} ${office}`) ?? '';
      last.set(`${of} ${office}`, to ?? '9999-12-31');
      return from < before;
    });
    expect(overlaps).toEqual([]);
  });
});
