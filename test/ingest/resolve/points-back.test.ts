import { describe, expect, it } from 'vitest';
import { meanings } from './meanings.js';

type Case = readonly [text: string, meant: Readonly<Record<string, string | null | undefined>>];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a noun means whom it fits, not whoever stands nearest': [
    ['ASEAN ministers met. The bloc condemned the coup.', { bloc: 'asean' }],
    ['The bloc condemned the coup.', { bloc: 'european-union' }],
    ['Russia’s Defence Ministry reported losses in Ukraine. The ministry blamed the weather.', { ministry: 'RUS-MOD' }],
    ['Chile’s Foreign Ministry protested to Peru. A ministry spokesman said so.', { ministry: 'CHL-MFA', spokesman: 'CHL-MFA' }],
    ['The Sahel Front attacked Niger. Mali’s army said the group had fled.', { group: 'sahel-front' }],
    ['NATO praised the Labour Party. The alliance sent ships.', { alliance: 'nato' }],
    ['NATO praised the Labour Party. The party was silent.', { party: 'labour-party-uk' }],
  ],
  'what belongs to them is theirs': [
    ['Hamas rejected the offer. The movement’s fighters fled.', { movement: 'hamas', fighters: 'hamas' }],
    ['Kenya sent envoys. The country’s army crossed the border.', { country: 'KEN', army: 'KEN-ARMY' }],
    ['Putin visited Mali. He said his country would send aid.', { country: 'RUS' }],
    ['Norway closed the strait. Its soldiers seized a trawler.', { soldiers: 'NOR-soldiers' }],
  ],
  'a leader is of whom the text says, not whoever led last': [
    ['Palestinian leader Mahmoud Abbas met envoys. The Hamas leader refused to come.', { 'Palestinian leader': undefined, leader: 'ismail-haniyeh' }],
    ['Ada Okoro, commander of the Sahel Front, fled. The commander had led the raid.', { commander: 'ada-okoro' }],
    ['President Ada Okoro spoke. Mr Okoro praised President Ola Berg. Mr Okoro left. The president will go on.', { president: 'ada-okoro' }],
  ],
  'of two rows of one name the text decides, else the more common one': [
    ['Congolese rebels attacked a village.', { Congolese: 'COD' }],
    ['Brazzaville sent envoys. Congolese troops crossed the river.', { Congolese: 'COG' }],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, meant) => {
    const found = meanings('2022-05-03', text);
    for (const [surface, id] of Object.entries(meant)) expect([surface, found.get(surface)]).toEqual([surface, id]);
  });
});
