import { describe, expect, it } from 'vitest';
import { createIngest } from '../../../src/ingest/ingest.js';
import { meanings, raw, tools } from './meanings.js';

type Case = readonly [on: string, text: string, meant: Readonly<Record<string, string | null | undefined>>];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a capital that acts is its state, one where something happens a place': [
    ['2022-05-03', 'Moscow rejected the proposal.', { Moscow: 'RUS' }],
    ['2022-05-03', 'Officials from Chad met in Moscow.', { Moscow: 'in Moscow' }],
    ['2015-02-11', 'Ankara and Riyadh agreed to share data.', { Ankara: 'TUR', Riyadh: 'SAU' }],
    ['2015-02-11', 'A bomb exploded near Ankara.', { Ankara: 'in Ankara' }],
    ['2019-09-01', 'Sanctions against Tehran were lifted.', { Tehran: 'IRN' }],
  ],
  'a palace, a side and a people stand for their state': [
    ['2021-03-04', 'The Kremlin dismissed the claim.', { Kremlin: 'RUS' }],
    ['2021-03-04', 'The White House praised Kenya.', { 'White House': 'USA' }],
    ['2021-03-04', 'The Russian side asked for a pause.', { side: 'RUS' }],
    ['2021-03-04', 'The Israelis struck a depot.', { Israelis: 'ISR' }],
  ],
  'an office means its holder on that day': [
    ['1999-06-10', 'The French president visited Algiers.', { president: 'jacques-chirac' }],
    ['2013-06-10', 'The French president visited Algiers.', { president: 'francois-hollande' }],
    ['2023-06-10', 'The French president visited Algiers.', { president: 'emmanuel-macron' }],
    ['1993-04-02', 'The British prime minister condemned the shelling.', { 'prime minister': 'john-major' }],
    ['2003-03-30', 'The German chancellor opposed the invasion.', { chancellor: 'gerhard-schroder' }],
    ['2016-08-08', 'The head of NATO visited Chad.', { head: 'jens-stoltenberg' }],
    ['2010-01-15', 'The US secretary of state met the Russian foreign minister.', { secretary: 'hillary-clinton', 'foreign minister': 'sergei-lavrov' }],
  ],
  'a counterpart holds, in the state that is named, the office of whom the text has just told of': [
    ['2022-05-03', 'Sergei Lavrov rang his Indian counterpart.', { counterpart: 'subrahmanyam-jaishankar' }],
    ['2013-06-10', 'The French president met his German opposite number.', { 'opposite number': 'joachim-gauck' }],
    ['2022-05-03', 'Sergei Lavrov rang his Indian counterpart, Arun Mehta Singh.', { counterpart: 'arun-mehta-singh' }],
    ['2022-05-03', 'Sergei Lavrov rang his counterpart.', { counterpart: null }],
  ],
  'a family name means whoever was in office about then': [
    ['1995-07-01', 'Clinton praised the accord.', { Clinton: 'bill-clinton' }],
    ['2011-07-01', 'Clinton, the US secretary of state, praised the accord.', { Clinton: 'hillary-clinton' }],
    ['1990-08-09', 'President Bush condemned the invasion.', { Bush: 'george-h-w-bush' }],
    ['2003-03-20', 'President Bush ordered the strikes.', { Bush: 'george-w-bush' }],
    ['1990-08-09', 'George Bush condemned the invasion.', { 'George Bush': 'george-h-w-bush' }],
    ['2003-03-20', 'George Bush ordered the strikes.', { 'George Bush': 'george-w-bush' }],
    ['2006-01-20', 'Chancellor Merkel visited Moscow.', { Merkel: 'angela-merkel' }],
    ['2008-06-20', 'President Smith met the leader of Chad.', { Smith: 'smith' }],
  ],
  'a short name is the full name met before': [
    ['2020-02-02', 'Ada Okoro, the finance minister of Ghana, resigned. Okoro blamed the party.', { Okoro: 'ada-okoro' }],
    ['2020-02-02', 'The Popular Front for Sahel Unity (PFSU) signed. The PFSU had fought Niger for years.', { PFSU: 'popular-front-for-sahel-unity' }],
  ],
  'organs of a state are actors of their own': [
    ['2022-05-03', 'Russia’s Foreign Ministry protested.', { 'Foreign Ministry': 'RUS-MFA' }],
    ['2022-05-03', 'The foreign ministry of Chile protested.', { 'foreign ministry': 'CHL-MFA' }],
    ['2022-05-03', 'The Pentagon denied the report.', { Pentagon: 'USA-MOD' }],
    ['2022-05-03', 'The Knesset approved the treaty.', { Knesset: 'ISR-PARLIAMENT' }],
    ['2022-05-03', 'The Indonesian navy seized a trawler.', { navy: 'IDN-NAVY' }],
    ['2022-05-03', 'The Ukrainian army shelled the village.', { army: 'UKR-ARMY' }],
  ],
  'a pronoun or a description points back': [
    ['2020-02-02', 'Erdogan visited Baku. He praised Azerbaijan.', { He: 'recep-tayyip-erdogan' }],
    ['2020-02-02', 'Hamas fired rockets at Ashdod. The group threatened more attacks.', { group: 'hamas' }],
    ['2020-02-02', 'Chile and Peru signed an accord. They promised to disarm.', { They: 'PER' }],
    ['2020-02-02', 'The European Union imposed sanctions. The bloc accused Belarus of fraud.', { bloc: 'european-union' }],
    ['2020-02-02', 'NATO sent ships. The alliance warned Russia.', { alliance: 'nato' }],
    ['2020-02-02', 'Norway condemned the raid. It urged restraint.', { It: 'NOR' }],
  ],
  'states that are no more': [
    ['1990-11-02', 'The Soviet Union withdrew its troops.', { 'Soviet Union': 'SUN' }],
    ['1992-05-02', 'Yugoslavia rejected the ultimatum.', { Yugoslavia: 'YUG' }],
    ['1994-07-02', 'Zaire closed its border.', { Zaire: 'ZAR' }],
    ['1990-03-02', 'East Germany opened talks with Poland.', { 'East Germany': 'DDR' }],
  ],
  'another spelling means the same, where an office or a state bears it out': [
    ['1991-05-02', 'President Francois Mitterand visited Algiers.', { 'Francois Mitterand': 'francois-mitterrand' }],
    ['2005-05-02', 'President Omar El Bashir lifted the curfew.', { 'Omar El Bashir': 'omar-al-bashir' }],
    ['2005-05-02', 'Troops from Afganistan withdrew.', { Afganistan: 'AFG' }],
  ],
  'who stands for or against a country is not of it': [
    ['2005-05-02', 'Rebels killed an anti-Syrian journalist.', { journalist: 'journalists' }],
    ['2005-05-02', 'Iran-backed militias attacked the base.', { militias: 'militias' }],
  ],
  'things and dates are nobody': [
    ['2020-02-02', 'In March the talks on the Budget Act resumed.', { March: undefined, 'Budget Act': undefined }],
    ['2020-02-02', 'The Secretary of Energy met the Justice Minister of Chad.', { Energy: undefined, Justice: undefined }],
    ['2020-02-02', 'Pro-government crowds cheered as two F-16 fighters passed.', { 'Pro-government': undefined, fighters: undefined }],
    ['2020-02-02', 'The talks in the Grand Hotel began on Good Friday.', { 'Good Friday': undefined }],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s %s', (on, text, meant) => {
    const found = meanings(on, text);
    for (const [surface, id] of Object.entries(meant)) expect([surface, found.get(surface)]).toEqual([surface, id]);
  });
});

describe('offices', () => {
  const rolesOf = (on: string, text: string, name: string): string[] =>
    createIngest(tools)(raw(on, text)).actors.find((actor) => actor.name === name)!.roles.map(({ title, of }) => `${title} > ${of?.id}`);

  it('come from the text, in full where the title alone says little', () => {
    expect(rolesOf('2020-02-02', 'The director of the Chilean Foreign Ministry’s Third Africa Department, Ada Okoro, denied the report.', 'Ada Okoro')).toContain('director of the Third Africa Department > third-africa-department');
    expect(rolesOf('2020-02-02', 'Jan Berg, the head of Norway’s coast guard, denied the report.', 'Jan Berg')[0]).toMatch(/^head of the coast guard > NOR/);
    expect(rolesOf('2020-02-02', 'Ada Okoro, the US envoy, met Jan Berg, a former adviser.', 'Ada Okoro')).toEqual(['envoy > USA']);
  });

  it('come from the rows of that day where the text says none', () => {
    expect(rolesOf('1998-05-24', 'Bill Clinton praised the voters.', 'Bill Clinton')).toEqual(['president > USA']);
    expect(rolesOf('2005-05-24', 'Bill Clinton praised the voters.', 'Bill Clinton')).toEqual(['former president > USA']);
    expect(rolesOf('2012-05-24', 'Hillary Clinton praised the voters.', 'Hillary Clinton')).toEqual(['secretary of state > USA']);
  });

  it('tell the country of a stranger, even where the office is said first by a pronoun', () => {
    const { actors } = createIngest(tools)(raw('2020-02-02', 'Peru closed the border. Ada Okoro, a spokeswoman for its interior ministry, gave no reason.'));
    expect(actors.find(({ name }) => name === 'Ada Okoro')).toMatchObject({ kind: 'PERSON', country: 'PER' });
  });
});
