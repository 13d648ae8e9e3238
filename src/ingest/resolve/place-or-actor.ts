import type { PlaceWords } from '../../lexicon/gazetteer/words.js';
import type { NameRole } from '../../lexicon/gazetteer/reading.js';
import type { Token } from '../text/sentence.js';

/** How the name of a place is used here. BOTH: "visited Moscow" says where and whom. */
export interface PlaceUse {
  readonly use: 'ACTOR' | 'PLACE' | 'BOTH';
  readonly why: string;
}

const use = (kind: PlaceUse['use'], why: string): PlaceUse => ({ use: kind, why });
const lemma = (token: Token | undefined): string => token?.lemma ?? '';
const CITY_LIKE = new Set<NameRole>(['CAPITAL', 'CITY', 'REGION']);

/** Decides by the tree whether a name at `head` is a place or the state that it stands for. */
export function placeUse(tokens: readonly Token[], head: number, role: NameRole, words: PlaceWords, depth = 4): PlaceUse {
  const token = tokens[head]!;
  const governor = tokens[token.head];
  if (role === 'DEMONYM' || role === 'PEOPLE') return use('ACTOR', 'adjective or people');
  if (depth === 0 || !governor) return use('ACTOR', 'stands alone');
  const again = (): PlaceUse => placeUse(tokens, governor.index, role, words, depth - 1);
  switch (token.rel) {
    case 'conj': return again();
    case 'appos': case 'npadvmod': return isNameAfterComma(tokens, head) || words.areas.has(lemma(governor)) ? again() : use('ACTOR', 'beside another name');
    case 'pobj': return afterPreposition(tokens, governor, role, words);
    case 'compound': case 'nmod': case 'amod': return asModifier(tokens, head, governor, role, words);
    case 'poss': return words.areas.has(lemma(governor)) && CITY_LIKE.has(role) ? use('PLACE', `locates "${governor.text}"`) : use('ACTOR', 'has something of its own');
    case 'dobj': return asObject(governor, role, words);
    default: return role === 'CITY' ? use('BOTH', 'a city that acts or is acted on') : use('ACTOR', 'acts or is acted on');
  }
}

function afterPreposition(tokens: readonly Token[], preposition: Token, role: NameRole, words: PlaceWords): PlaceUse {
  const word = preposition.text.toLowerCase();
  const before = tokens[preposition.head];
  if (words.locative.has(word)) return use('PLACE', `after "${word}"`);
  if (words.direction.has(word) && words.visits.has(lemma(before))) return use('BOTH', `"${before!.text} ${word}"`);
  if (words.direction.has(word) && word !== 'for' && words.motion.has(lemma(before))) return use('PLACE', `moving "${word}"`);
  if (words.areas.has(lemma(before)) && role !== 'METONYM') return use('PLACE', `locates "${before!.text}"`);
  if (CITY_LIKE.has(role) && role !== 'CAPITAL') return use(word === 'on' || word === 'against' || word === 'by' || word === 'with' ? 'BOTH' : 'PLACE', `after "${word}"`);
  return use('ACTOR', `after "${word}"`);
}

function asModifier(tokens: readonly Token[], head: number, governor: Token, role: NameRole, words: PlaceWords): PlaceUse {
  if (/^-?based$/i.test(tokens[head + 1]?.text ?? '')) return use('PLACE', 'based there');
  if (role === 'STATE' || role === 'METONYM') return use('ACTOR', `narrows "${governor.text}"`);
  if (role === 'CAPITAL' && !words.areas.has(lemma(governor))) return use('BOTH', `narrows "${governor.text}"`);
  return use('PLACE', `locates "${governor.text}"`);
}

function asObject(verb: Token, role: NameRole, words: PlaceWords): PlaceUse {
  if (words.visits.has(lemma(verb))) return use('BOTH', `"${verb.text}" it`);
  if (words.motion.has(lemma(verb))) return use(role === 'STATE' ? 'BOTH' : 'PLACE', `moving: "${verb.text}" it`);
  return CITY_LIKE.has(role) && role !== 'CAPITAL' ? use('BOTH', `"${verb.text}" it`) : use('ACTOR', 'is acted on');
}

const isNameAfterComma = (tokens: readonly Token[], head: number): boolean => {
  const comma = tokens.slice(Math.max(0, head - 2), head).find((token) => token.text === ',');
  return comma !== undefined && tokens[comma.index - 1]?.upos === 'PROPN';
};
