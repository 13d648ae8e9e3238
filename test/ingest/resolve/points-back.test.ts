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
  'a noun that narrows another means whoever bears it': [
    ['The Saudi-led coalition shelled Aden. A coalition air raid hit a market.', { coalition: 'saudi-led-coalition' }],
    ['Kenya’s presidential guard fled. The guard had lost the palace.', { guard: 'KEN-GUARD' }],
    ['The Pacific Islands Forum met. The forum backed Fiji.', { forum: 'pacific-islands-forum' }],
  ],
  'a description means the body whose name stands behind it': [
    ['Mali’s largest rebel group, the Sahel Front, has disarmed.', { 'rebel group': 'sahel-front' }],
    ['ASEAN was silent. The arrests were counted by the monitoring group Pacific Watch.', { group: 'pacific-watch' }],
  ],
  'the court is whichever has the word in its name, be it no state’s': [
    ['Russia accused the International Criminal Court of lying. The court was silent.', { court: 'icc' }],
    ['Peru’s Supreme Court freed him. The court was silent.', { court: 'PER-SC' }],
    ['Russia sued in Lima. A court in Peru was silent.', { court: 'PER-COURT' }],
  ],
  'plural nouns mean the group with a name': [
    ['Boko Haram raided a town in Niger. The militants burned it.', { militants: 'boko-haram' }],
    ['Boko Haram raided a town. Two militants fled.', { militants: 'militants' }],
    ['Boko Haram raided a town. The civilians fled.', { civilians: 'civilians' }],
  ],
  'of two states the other one': [
    ['Kenya sent envoys to Uganda. Nairobi praised its neighbour.', { neighbour: 'UGA' }],
    ['Peru closed the border. Lima accused its neighbour, Chile, of spying.', { neighbour: 'CHL' }],
    ['Niger expelled the envoy. France cut aid to its former colony.', { 'former colony': 'NER' }],
    ['Peru closed the border. Its neighbours were silent.', { neighbours: 'PER-neighbours' }],
  ],
  'a people with nothing but its article is its state': [
    ['The Saudis accused Iran of lying.', { Saudis: 'SAU' }],
    ['Ankara criticised the conduct of the Chinese.', { Chinese: 'CHN' }],
    ['Two Saudis were arrested. The Saudis who fled were caught.', { Saudis: 'SAU-people' }],
  ],
  'they may be a group with a name': [
    ['The Taliban announced that they would leave.', { they: 'taliban' }],
    ['The Taliban met diplomats. They left.', { They: 'diplomats' }],
  ],
  'an organ without an owner is of the country that the text is about': [
    ['Niger’s generals seized power. Niamey is calm. Paris cut its aid to Niger. The junta accused France of spying.', { junta: 'NER-GOV' }],
    ['Niger’s generals praised Niger. In Lima, the foreign ministry was silent.', { 'foreign ministry': 'PER-MFA' }],
  ],
  'what two have that stand side by side is of both': [['The government and people of Chad met.', { government: 'TCD-GOV', people: 'TCD-people' }]],
  'what several have is of each': [
    ['German and French troops met.', { troops: 'FRA-troops' }],
    ['Peru and Chile talked. Commanders from either side met.', { Commanders: 'CHL-commanders' }],
    ['The Russian and Chinese presidents signed a pact.', { presidents: 'xi-jinping' }],
    ['Kenyan troops and rebels met.', { troops: 'KEN-troops' }],
  ],
  'an organ is of the country that most sentences name': [
    ['Niger is calm. The army of Niger left. Niger waits. Paris said France and the French were ready. The presidential guard left.', { 'presidential guard': 'NER-GUARD' }],
  ],
  'his is nobody’s where somebody without a name acts': [
    ['General Ada Berg spoke. A sailor was hurt when his boat sank.', { his: null }],
    ['President William Ruto spoke. He said his convoy was attacked.', { his: 'william-ruto' }],
  ],
  'whom they hold is not they': [['Rebels turned loose ten soldiers and nuns whom they had abducted at a roadblock.', { they: 'rebels' }]],
  'the country is not whoever acts on it': [
    ['Soldiers seized power in Haiti. France cut off its aid to the country.', { country: 'HTI' }],
    ['Togo’s army left. Ghana cut off its aid to the country. Senegal suspended trade with the West African nation.', { country: 'TGO', nation: 'TGO' }],
  ],
  'several are those whom the text is most about': [
    ['Peru and Chile met in Quito. Ecuador was pleased. Peru and Chile will trade. The two kingdoms agreed.', { kingdoms: 'CHL' }],
    ['President Ada Okoro met President Ola Berg in Oslo. Peru’s envoy telephoned both leaders.', { leaders: 'ola-berg' }],
  ],
  'what somebody has is of who acts there': [
    ['The UN cut aid five days after Kenya had attacked its neighbour Uganda.', { its: 'KEN' }],
    ['Kenya’s envoy condemned Uganda’s attack on its neighbour.', { its: 'UGA', neighbour: 'KEN' }],
    ['Penny Wong, Australia’s foreign minister, flew to Fiji in May and promised it a loan.', { it: 'FJI' }],
    ['Norway’s envoy praised the pact; Chad’s ministry denounced it on Sunday.', { it: null }],
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
