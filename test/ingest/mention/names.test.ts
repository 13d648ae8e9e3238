import { describe, expect, it } from 'vitest';
import { meanings } from '../resolve/meanings.js';

/** Surfaces and what they mean; undefined where nothing is found under that surface. */
type Case = readonly [text: string, meant: Readonly<Record<string, string | null | undefined>>];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'an organisation has its whole name': [
    ['The Radical Farmers Party of Lesotho split.', { 'Radical Farmers Party of Lesotho': 'radical-farmers-party-of-lesotho' }],
    ['He joined the Forum for Coastal Policy and the Council on Desert Affairs.', { 'Forum for Coastal Policy': 'forum-for-coastal-policy', 'Council on Desert Affairs': 'council-on-desert-affairs' }],
    ['The Alliance of Greens and Democrats for Reform met the Valley People’s Front.', { 'Alliance of Greens and Democrats for Reform': 'alliance-of-greens-and-democrats-for-reform', 'Valley People’s Front': 'valley-people-front' }],
    ['The Council met on Iraq and the Labour Party lost on Monday.', { 'Council met on Iraq': undefined, 'Labour Party': 'labour-party-uk' }],
    ['The Parliament of Norway and the Norwegian Parliament are one.', { 'Parliament of Norway': 'NOR-PARLIAMENT', 'Norwegian Parliament': 'NOR-PARLIAMENT' }],
  ],
  'a row is meant where the name adds only its country or what it is': [
    ['The British Labour Party and the Hamas Movement spoke.', { 'British Labour Party': 'labour-party-uk', 'Hamas Movement': 'hamas' }],
    ['The Labour Party of Norway spoke.', { 'Labour Party of Norway': 'labour-party-of-norway' }],
    ['It told the UN Security Council so.', { 'UN Security Council': 'unsc' }],
  ],
  'a short name in brackets holds in the whole text': [
    ['The ZKD left the talks. The Zambezi Coast Movement (ZKD) wants ports.', { ZKD: 'zambezi-coast-movement' }],
  ],
  'things and places are nobody': [
    ['The pact, known as the Coral Union, binds Fiji. The Coral Union failed.', { 'Coral Union': undefined }],
    ['He praised Brexit and the JCPOA from the USS Nitze.', { Brexit: undefined, JCPOA: undefined, 'USS Nitze': undefined }],
    ['The Philippines holds Second Thomas Shoal.', { 'Second Thomas Shoal': 'in Second Thomas Shoal' }],
    ['Islamist groups and Marxist students marched.', { Islamist: undefined, groups: 'islamist-groups' }],
  ],
  'arms stand for the service whose they are': [
    ['Chinese warships entered the strait.', { warships: 'CHN-NAVY' }],
    ['Warships entered the strait.', { Warships: undefined }],
  ],
  'whoever stands beside a title, or is named in full elsewhere, is a person': [
    ['The ministry’s spokeswoman, Sokha Vanny, denied it.', { 'Sokha Vanny': 'sokha-vanny' }],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, meant) => {
    const found = meanings('2022-05-03', text);
    for (const [surface, id] of Object.entries(meant)) expect([surface, found.get(surface)]).toEqual([surface, id]);
  });
});
