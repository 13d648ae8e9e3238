import { expect, it } from 'vitest';
import { proposeMerges, type NamedActor } from '../../../src/lexicon/lookup/propose-merges.js';
import { loadLookupRules } from '../../../src/lexicon/lookup/rules.js';

const RULES = loadLookupRules(new URL('../../../data/', import.meta.url));
const someone = (name: string, over: Partial<NamedActor> = {}): NamedActor =>
  ({ id: name.toLowerCase().replace(/\W+/g, '-'), name, kind: 'PERSON', country: 'CHL', aliases: [], ...over });
const propose = (actors: readonly NamedActor[], known: readonly string[] = []) =>
  proposeMerges(actors, (id) => known.includes(id), RULES).map(({ one, other, features }) => [one.name, other.name, features.map(({ feature }) => feature).join(', ')]);

it('proposes spellings, initials, typos and acronyms of one name, and says why', () => {
  expect(propose([someone('Enrique Manalo'), someone('E. Manalo')])).toEqual([['Enrique Manalo', 'E. Manalo', 'initial and family name, same country']]);
  expect(propose([someone('Volodymyr Shevchuk'), someone('Wolodymyr Schewtschuk')])[0]![2]).toContain('transliteration key');
  expect(propose([someone('Gonzalo Valenzuela'), someone('Gonzalo Valenzuella')])[0]![2]).toContain('edit similarity');
  expect(propose([someone('Andean Mining Workers Union', { kind: 'ORGANIZATION' }), someone('AMWU', { kind: 'ORGANIZATION' })])[0]![2]).toContain('acronym');
});

it('lets the known actor stand for the unknown one, and tells two known ones apart', () => {
  expect(propose([someone('Sergei Lavrov'), someone('Sergey Lavrov')], ['sergei-lavrov'])[0]!.slice(0, 2)).toEqual(['Sergei Lavrov', 'Sergey Lavrov']);
  expect(propose([someone('Sergei Lavrov'), someone('Sergey Lavrov')], ['sergei-lavrov', 'sergey-lavrov'])).toEqual([]);
});

it('proposes nobody for a family name alone, another first name, another country or another sort of actor', () => {
  expect(propose([someone('Ana Ruiz', { aliases: ['Ruiz'] }), someone('Pedro Ruiz', { aliases: ['Ruiz'] })])).toEqual([]);
  expect(propose([someone('Ana Ruiz'), someone('A. Ruiz', { country: 'PER' })])).toEqual([]);
  expect(propose([someone('Ana Ruiz'), someone('Ana Ruiz', { id: 'ana-ruiz-ship', kind: 'ORGANIZATION' })])).toEqual([]);
  const rebels = (name: string) => someone(name, { kind: 'ARMED_GROUP', aliases: ['rebels', 'Chilean rebels'] });
  expect(propose([rebels('Northern Front'), rebels('Lakeland Army')])).toEqual([]);
});
