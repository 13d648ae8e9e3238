import { describe, expect, it } from 'vitest';
import { createIngest } from '../../../src/ingest/ingest.js';
import type { Participant } from '../../../src/model/event.js';

const read = createIngest();
const names = (list: readonly Participant[]): string => list.map((p) => p.actor?.name ?? `"${p.text}"`).join('+') || '–';

/** Every event of a text, as "KIND source > target", with its status where that is not ACTUAL, and its speaker. */
const eventsOf = (text: string): string[] => read({ format: 'text', content: text, origin: 'test' }).events.map(({ kind, status, source, target, reports: [{ claimedBy }] }) =>
  [kind, ...(status === 'ACTUAL' ? [] : [status]), names(source), '>', names(target), ...(claimedBy ? [`by ${names([claimedBy])}`] : [])].join(' '));

/** Ways of saying who did what to whom that are handled once for all rules. */
describe('constructions', () => {
  it.each([
    ['passive', 'Chad was condemned by Norway on Monday.', ['CONDEMNATION Norway > Chad']],
    ['full relative', 'Norway, which attacked Chad in May, is ready for talks.', ['ATTACK Norway > Chad']],
    ['cleft', 'It was Norway that attacked Chad.', ['ATTACK Norway > Chad']],
    ['one way', 'Norway extradited a banker to Chad.', ['COOPERATION Norway > Chad']],
    ['to be done', 'Norway is to send doctors to Chad.', ['AGREEMENT Norway > Chad']],
    ['people of a number', 'Norway sent food to dozens of Chadians.', ['AID Norway > Chadians']],
    ['control', 'Norway agreed to withdraw its troops from Chad.', ['AGREEMENT Norway > Chad']],
    ['object control', 'Norway urged Chad to free the prisoners.', ['REQUEST Norway > Chad']],
    ['raising', 'Norway appears to have bombed Chad.', ['ATTACK Norway > Chad']],
    ['shared object', 'Norway invaded and occupied Chad.', ['ATTACK Norway > Chad', 'COERCION Norway > Chad']],
    ['actors side by side', 'Norway and Peru imposed sanctions on Chad and Chile.', ['SANCTION Norway+Peru > Chad+Chile']],
    ['light verb', 'Norway launched an attack on Chad.', ['ATTACK Norway > Chad']],
    ['event noun', 'The bombing of Chad by Norway drew criticism from Peru.', ['ATTACK Norway > Chad', 'CONDEMNATION Peru > Norway']],
    ['possessive', "Norway's condemnation of Chad came on Monday.", ['CONDEMNATION Norway > Chad']],
    ['reciprocal', 'Norway signed a treaty with Chad.', ['TREATY Norway+Chad > –']],
    ['each other', 'Norway and Chad accused each other of breaking the truce.', ['ACCUSATION Norway+Chad > Norway+Chad']],
    ['negation', 'Norway has never bombed Chad.', ['ATTACK NEGATED Norway > Chad']],
    ['modality', 'Norway may attack Chad.', ['ATTACK HYPOTHETICAL Norway > Chad']],
    ['intention', 'Norway plans to send aid to Chad.', ['AGREEMENT Norway > Chad']],
    ['hostile intention', 'Norway plans to invade Chad.', ['THREAT Norway > Chad']],
    ['failure', 'Norway failed to reach an agreement with Chad.', ['REJECTION Norway > Chad']],
    ['prevention', 'Chad foiled an attack by Norway.', []],
    ['question', 'Will Norway attack Chad?', []],
    ['headline present', 'Norway condemns Chad.', ['CONDEMNATION Norway > Chad']],
    ['instead of', 'Instead of attacking Chad, Norway offered talks.', ['AGREEMENT Norway > Chad']],
    ['who of an organisation', 'Norway’s envoy met Ada Okoro, the president of the Labour Party, who has urged Chad to disarm.', ['MEETING Norwegian envoys+Ada Okoro > –', 'REQUEST Ada Okoro > Chad']],
    ['one of those that', 'Norway is one of the states that recognise Chad.', ['SUPPORT Norway > Chad']],
    ['what it is called', 'Chad signed a pact with Peru. Norway denounced it as a Peruvian trick.', ['TREATY Chad+Peru > –', 'CONDEMNATION Norway > Peru']],
    ['what several have', 'Norwegian and Chadian troops attacked Peru.', ['ATTACK Norwegian troops+Chadian troops > Peru']],
    ['a claim dismissed', 'Norway accused Chad of lying, a claim that the Chadian foreign minister, Ada Okoro, dismissed as false.', ['ACCUSATION Norway > Chad', 'REJECTION Ada Okoro > Norway']],
    ['the allegation', 'Norway alleged on Monday that Chad had bombed Peru. Chad dismissed the allegation.', ['ACCUSATION Norway > Chad', 'ATTACK Chad > Peru by Norway', 'REJECTION Chad > Norway']],
    ['a body of many meets alone', 'The African Union held an emergency session in Lima.', ['MEETING African Union > –']],
    ['naming is no call', 'Norway called the Chadian account false.', ['REJECTION Norway > Chad']],
    ['at whose request', 'Norway sent doctors to Peru at the request of Chad.', ['AID Norway > Peru', 'REQUEST Chad > Norway']],
    ['by a letter', 'Norway issued a statement denouncing Chad.', ['CONDEMNATION Norway > Chad']],
    ['told as a fact', 'Norway bombed Chad on Monday, Ola Berg told reporters.', ['ATTACK Norway > Chad by Ola Berg']],
    ['told to do', 'Norway told the government of Chad to leave.', ['REQUEST Norway > Government of Chad']],
    ['a quoted order', '“Go home,” Norway told Chad.', ['REQUEST Norway > Chad']],
    ['by at a word of the rule', 'The general was put on trial by Norway.', ['ACCUSATION Norway > generals']],
    ['done by others too', 'Norway condemned the raid by Chad on Peru. Chile condemned it as well.', ['CONDEMNATION Norway > Chad', 'CONDEMNATION Chile > Chad']],
    ['answered in kind', 'Chad condemned Norway on Monday. Norway condemned it.', ['CONDEMNATION Chad > Norway', 'CONDEMNATION Norway > Chad']],
    ['things somewhere', 'Norwegian jets struck positions near the border in Chad.', ['ATTACK Norway > Chad']],
    ['kept from doing', 'Norway banned ten Chadian officials from travelling to Peru.', ['COERCION Norway > Chadian officials']],
    ['a body of many names something', 'Chad vetoed a resolution of the African Union that called the vote invalid.', ['REJECTION Chad > African Union']],
    ['before what came first', 'Norway cut ties with Chad in May, after Chadian protesters had stormed the Norwegian embassy.', ['SANCTION Norway > Chad', 'PROTEST Chadian protesters > Norway']],
    ['subjunctive', 'Norway demanded that the United States release Ada Okoro.', ['REQUEST Norway > United States']],
    ['bare verb with a particle', 'Norway demanded that Chad hand back the boats and pay for the damage.', ['REQUEST Norway > Chad']],
    ['with it', 'Norway recalled its ambassador from Chad and broke off relations with it.', ['SANCTION Norway > Chad']],
    ['talks somewhere', 'Ada Okoro emerged after hours of talks in the old town with Ola Berg.', ['MEETING Ada Okoro+Ola Berg > –']],
    ['expelled envoys', 'Norway expelled the Chadian ambassador.', ['SANCTION Norway > Chad']],
    ['which of an attack', 'The mayor condemned an air strike by Norway on a market in the capital, Lima, which killed ten farmers.', ['CONDEMNATION mayors > Norway', 'ATTACK Norway > farmers']],
    ['two sentences in one', 'Norway accused Chad of lying; Chad rejects the charge.', ['ACCUSATION Norway > Chad', 'REJECTION Chad > Norway']],
    ['trailing attribution', 'Chad has attacked Peru, the Norwegian foreign ministry said.', ['ATTACK Chad > Peru by Ministry of Foreign Affairs of Norway']],
    ['told somebody that', 'A spokesman told reporters that Chad had attacked Peru.', ['ATTACK Chad > Peru by spokesmen']],
    ['trailing, told somebody', 'Chad attacked Peru, Norway told reporters.', ['ATTACK Chad > Peru by Norway']],
    ['ruled that', 'The court ruled that Chad had attacked Peru.', ['ATTACK Chad > Peru']],
    ['suggested that it do', 'Norway suggested that Chad attack Peru.', []],
    ['threat on a condition', 'Norway warned that it would cut off gas supplies if Chad attacked Peru.', ['THREAT Norway > Chad', 'ATTACK HYPOTHETICAL Chad > Peru by Norway']],
    ['threat to one on the condition of another', 'Norway threatened Chad with sanctions unless Peru pulled out.', ['THREAT Norway > Chad']],
    ['according to', 'Chad attacked Peru, according to Norway.', ['ATTACK Chad > Peru by Norway']],
    ['nested attribution', 'Norway said that Peru claimed that Chad had attacked Chile.', ['ATTACK Chad > Chile by Peru']],
    ['claim as a noun', "Norway rejected Chad's claim that it had attacked Peru.", ['REJECTION Norway > Chad']],
    ['denial', 'Norway denied attacking Chad.', ['REJECTION Norway > –']],
    ['refusal', 'Norway will not send troops to Chad.', ['REJECTION Norway > Chad']],
    ['threat', 'Norway warned Chad that it would cut off aid.', ['THREAT Norway > Chad']],
    ['accusation', 'Norway accused Chad of attacking Peru.', ['ACCUSATION Norway > Chad', 'ATTACK Chad > Peru by Norway']],
    ['gerund behind "after"', 'After meeting the president of Chad, Norway suspended aid to Peru.', ['MEETING Norway+Mahamat Idriss Déby > –', 'SANCTION Norway > Peru']],
    ['dative', 'Norway gave Chad ten tanks.', ['AID Norway > Chad']],
    ['doer within an event noun', 'Ten soldiers of Chad were killed in an attack by Norway.', ['ATTACK Norway > Chadian soldiers']],
    ['speaker beside what is said', 'The Norwegian army said rebels would leave and condemned Chad.', ['CONDEMNATION Army of Norway > Chad']],
    ['an accord seen through', 'Norway and Chad signed a pact on Monday. Peru welcomed the pact.', ['TREATY Norway+Chad > –', 'SUPPORT Peru > Norway+Chad']],
    ['"it" for what was told', 'Norway attacked Chad on Monday. Peru denounced it.', ['ATTACK Norway > Chad', 'CONDEMNATION Peru > Norway']],
    ['"it" spoken to', 'Norway rejected an ultimatum from Chad and urged it to leave.', ['REJECTION Norway > Chad', 'REQUEST Norway > Chad']],
  ])('%s: %s', (_, text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});
