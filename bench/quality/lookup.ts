// How well `entente resolve` finds actors by their names, as the rows write them and changed: a typo, accents gone, another transliteration, the first name cut short.
//   npx tsx bench/quality/lookup.ts > bench/quality/lookup.json
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { createResolveActor } from '../../src/lexicon/lookup/resolve-actor.js';
import { loadLookupRules } from '../../src/lexicon/lookup/rules.js';
import { createRandom } from '../../scripts/train/random.js';

const DATA = new URL('../../data/', import.meta.url);
/** Of the actors with a row one of so many is asked for. */
const SAMPLE = 8;
const SWAPS: readonly (readonly [RegExp, string])[] = [[/ei/, 'ey'], [/kh/, 'h'], [/ou/, 'u'], [/ph/, 'f'], [/q/, 'k'], [/iy/, 'i'], [/sh/, 'ch'], [/v$/, 'ff'], [/zh/, 'j']];

const { gazetteer } = loadLexicon();
const resolve = createResolveActor(gazetteer, loadLookupRules(DATA));
const random = createRandom(1);

/** One letter of a name of six or more exchanged, left out or doubled. */
function typo(name: string): string | null {
  if (name.replace(/\P{L}/gu, '').length < 6) return null;
  const at = 1 + Math.floor(random() * (name.length - 2));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  return [`${name.slice(0, at)}${letter}${name.slice(at + 1)}`, name.slice(0, at) + name.slice(at + 1), name.slice(0, at) + name.charAt(at) + name.slice(at)][Math.floor(random() * 3)]!;
}

const changes: Readonly<Record<string, (name: string, kind: string) => string | null>> = {
  exact: (name) => name,
  'one typo': typo,
  'no accents': (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  'other transliteration': (name) => SWAPS.reduce((changed, [from, to]) => changed.replace(from, to), name),
  'first name cut': (name, kind) => (kind === 'PERSON' && /^\p{Lu}\p{Ll}+ \S/u.test(name) ? name.replace(/^(\p{Lu})\p{Ll}+/u, '$1.') : null),
};

const share = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 1000;
const actors = [...gazetteer.actors.values()].filter((_, i) => i % SAMPLE === 0);
const measured = Object.entries(changes).map(([change, make]) => {
  let [asked, first, five] = [0, 0, 0];
  for (const { id, name, kind } of actors) {
    const changed = make(name, kind);
    if (changed === null || (change !== 'exact' && changed === name)) continue;
    const answers = resolve(changed).map((answer) => answer.id);
    asked++;
    first += Number(answers[0] === id);
    five += Number(answers.includes(id));
  }
  return [change, { asked, first: share(first, asked), amongFive: share(five, asked) }] as const;
});
process.stdout.write(`${JSON.stringify({ measured: new Date().toISOString().slice(0, 10), ...Object.fromEntries(measured) }, null, 1)}\n`);
