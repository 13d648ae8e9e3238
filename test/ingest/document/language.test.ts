import { expect, it } from 'vitest';
import { foreignLanguage } from '../../../src/ingest/document/language.js';

it.each([
  'Peru and Chile signed a treaty on Monday that settles the border between the two countries.',
  'Russia, Iran, China, Pakistan hold Kabul talks, urge Taliban restraint, warn Washington',
  'Kigali condemns',
  'El presidente viajó', // too short to tell
  'Sinn Féin’s Martin McGuinness met José Manuel Barroso in Brussels, the Taoiseach’s office said.',
])('takes as English: %s', (text) => expect(foreignLanguage(text)).toBeNull());

it.each([
  ['French', 'Le président de la République a rencontré son homologue algérien à Paris, selon un communiqué publié dans la soirée.'],
  ['German', 'Der Bundeskanzler hat am Montag in Berlin mit dem Präsidenten über die Lage in der Ukraine gesprochen.'],
  ['Spanish', 'El presidente del Perú se reunió con su homólogo de Chile para hablar de la frontera y del comercio entre los dos países.'],
  ['Portuguese', 'O presidente do Brasil disse que não vai assinar o acordo com os países da região até o fim do ano.'],
  ['Polish', 'Prezydent powiedział, że nie podpisze umowy z sąsiadami, ale do końca roku odbędą się kolejne rozmowy w Warszawie.'],
  ['a non-Latin script', 'Президент России встретился в Москве с президентом Ирана.'],
  ['a non-Latin script', '中国外交部发言人周一表示强烈谴责。'],
])('tells %s', (language, text) => expect(foreignLanguage(text)).toBe(language));
