import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/lexicon/gazetteer/gazetteer.js';
import { createResolveActor } from '../../../src/lexicon/lookup/resolve-actor.js';
import { loadLookupRules } from '../../../src/lexicon/lookup/rules.js';

const DATA = new URL('../../../data/', import.meta.url);
const resolveActor = createResolveActor(loadGazetteer(DATA), loadLookupRules(DATA));

describe('resolveActor', () => {
  it.each([
    ['Vladimir Putin', 'vladimir-putin'], ['vladimir putin', 'vladimir-putin'], ['Putin', 'vladimir-putin'], ['Путин', 'vladimir-putin'], ['Vladmir Putin', 'vladimir-putin'], ['Valdimir Putin', 'vladimir-putin'],
    ['Zelenskyy', 'volodymyr-zelensky'], ['Zelensky', 'volodymyr-zelensky'], ['Selenskyj', 'volodymyr-zelensky'], ['Zelenzky', 'volodymyr-zelensky'],
    ['Gaddafi', 'muammar-gaddafi'], ['Qadhafi', 'muammar-gaddafi'], ['Kadafi', 'muammar-gaddafi'], ['Kyiv', 'UKR'], ['Kiev', 'UKR'], ['Kremlin', 'RUS'], ['the Kremlin', 'RUS'], ['Germny', 'DEU'],
    ['IAEA', 'iaea'], ['SBU', 'UKR-SEC'], ['NATO', 'nato'], ['Hamas', 'hamas'], ['USSR', 'SUN'], ['RUS-MFA', 'RUS-MFA'], ['Russian MFA', 'RUS-MFA'], ['Russian Foreign Ministry', 'RUS-MFA'], ["Russia's Foreign Ministry", 'RUS-MFA'], ['Foreign Ministry of Russia', 'RUS-MFA'],
  ])('%s is %s', (name, id) => {
    expect(resolveActor(name)[0]?.id).toBe(id);
  });

  it.each([
    ['French president', '1999-05-01', 'jacques-chirac'], ['president of France', '1999-05-01', 'jacques-chirac'], ['Bush', '1990-01-01', 'george-h-w-bush'], ['Bush', '2005-01-01', 'george-w-bush'],
    ['Clinton', '1999-01-01', 'bill-clinton'], ['Clinton', '2010-01-01', 'hillary-clinton'],
  ])('%s on %s is %s', (name, on, id) => {
    expect(resolveActor(name, { on })[0]?.id).toBe(id);
  });

  it.each(['Lyon', 'Wakanda', 'John Smith', 'Bali', 'Tiger', 'MFA', 'Harry Potter', 'Ivan Putin', 'Bill Hinton', 'Foreign Ministry of Atlantis', 'president', '', '?!'])('%j is nobody', (name) => {
    expect(resolveActor(name)).toEqual([]);
  });

  it('says what made the score, which is their sum', () => {
    expect(resolveActor('Bush', { on: '1990-01-01', limit: 1 })[0]).toMatchObject({
      score: 0.88, features: [{ feature: 'exact alias', weight: 0.95 }, { feature: 'family name alone', weight: -0.12 }, { feature: 'date fits', weight: 0.05 }], offices: [{ office: 'president', of: 'USA' }],
    });
  });

  it('lists an office\'s holders, the latest first, where no day is given', () => {
    const answers = resolveActor('French president', { limit: 3 });
    expect(answers).toHaveLength(3);
    expect(answers.flatMap(({ features }) => features.map(({ feature }) => feature))).not.toContain('date fits');
  });
});
