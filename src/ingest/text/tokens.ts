import type { WinkToken } from './wink.js';

const HYPHEN = /^[-\u2010\u2011]$/;
const ENDS_LIKE_WORD = /[\p{L}\p{N}]\.?$/u;
const ENDS_WITH_HYPHEN = /[\p{L}\p{N}]\.?[-\u2010\u2011]$/u;
const STARTS_LIKE_WORD = /^[\p{L}\p{N}]/u;
/** A possessive that wink-nlp left on its word. */
const POSSESSIVE = /^(.{2,})(['’]s)$/u;
/** Units that wink-nlp takes for abbreviations where they end a sentence: "300m." */
const UNIT = /^(m|bn|tn|km|kg)\.$/i;
const LETTER = /[\p{L}\p{M}]/u;
const BEYOND_LATIN_1 = /[^\u0000-\u00ff]/;
/** No word is longer; what is, is no word. */
const LONGEST_WORD = 50;

/**
 * Mends wink-nlp's tokens: words cut at a hyphen are whole again (`al-Sharaa`, `U.S.-led`), a possessive left on its word
 * stands alone (`ministry` `'s`), the full stop of an abbreviation belongs to it and ends no sentence (`Adm.`), that of a
 * unit stands alone and does (`$300m.`), letters beyond Latin-1 cut no word (`Erdoğan`), nor does a currency (`NZ$`).
 */
export function mendTokens(tokens: readonly WinkToken[], abbreviations: ReadonlySet<string>): WinkToken[] {
  const split = tokens.flatMap((token, i) => splitUnit(token, tokens[i - 1], tokens[i + 1]) ?? splitPossessive(token));
  const mended: WinkToken[] = [];
  split.forEach((token, i) => {
    const last = mended.at(-1);
    if (last && (joinsByHyphen(last, token, split[i + 1]) || isCutWord(last, token) || isDollar(last, token) || isFullStopOf(last, token, abbreviations))) {
      mended[mended.length - 1] = joined(last, token);
    } else {
      mended.push({ ...token, opens: (token.opens || opensBehindUnit(token, split[i - 1], split[i - 2])) && !isAbbreviation(last, abbreviations) });
    }
  });
  return mended;
}

function splitPossessive(token: WinkToken): WinkToken[] {
  const [, word, mark] = POSSESSIVE.exec(token.text) ?? [];
  if (word === undefined || mark === undefined) return [token];
  const cut = token.end - mark.length;
  return [
    { ...token, text: word, end: cut },
    { text: mark, upos: 'PART', start: cut, end: token.end, opens: false },
  ];
}

/** The stop of "300m." as a token of its own, where a new sentence follows. */
function splitUnit(token: WinkToken, number: WinkToken | undefined, next: WinkToken | undefined): WinkToken[] | null {
  if (!UNIT.test(token.text) || number?.end !== token.start || !/\d$/.test(number.text) || (next && !/^\p{Lu}/u.test(next.text))) return null;
  const cut = token.end - 1;
  return [{ ...token, text: token.text.slice(0, -1), end: cut, upos: 'NOUN' }, { text: '.', upos: 'PUNCT', start: cut, end: token.end, opens: false }];
}

const opensBehindUnit = (token: WinkToken, stop: WinkToken | undefined, unit: WinkToken | undefined): boolean =>
  stop?.text === '.' && unit?.end === stop.start && UNIT.test(`${unit.text}.`) && /^\p{Lu}/u.test(token.text);

function isCutWord(last: WinkToken, token: WinkToken): boolean {
  if (last.end !== token.start || last.text.length + token.text.length > LONGEST_WORD) return false;
  const beside = [last.text.at(-1)!, token.text.charAt(0)];
  return beside.every((letter) => LETTER.test(letter)) && beside.some((letter) => BEYOND_LATIN_1.test(letter));
}

const isDollar = (last: WinkToken, token: WinkToken): boolean => token.text === '$' && last.end === token.start && /^[A-Z]{1,2}$/.test(last.text);

function joinsByHyphen(last: WinkToken, token: WinkToken, next: WinkToken | undefined): boolean {
  if (last.end !== token.start) return false;
  if (!HYPHEN.test(token.text)) return ENDS_WITH_HYPHEN.test(last.text) && STARTS_LIKE_WORD.test(token.text);
  return ENDS_LIKE_WORD.test(last.text) && next?.start === token.end && STARTS_LIKE_WORD.test(next.text);
}

function isFullStopOf(last: WinkToken, token: WinkToken, abbreviations: ReadonlySet<string>): boolean {
  return token.text === '.' && last.end === token.start && abbreviations.has(last.text.toLowerCase());
}

function isAbbreviation(token: WinkToken | undefined, abbreviations: ReadonlySet<string>): boolean {
  return token !== undefined && token.text.endsWith('.') && abbreviations.has(token.text.slice(0, -1).toLowerCase());
}

/** The part of speech is that of the last part: `U.S.-led` is what `led` is. */
function joined(first: WinkToken, second: WinkToken): WinkToken {
  const text = first.text + second.text;
  return { ...first, text, end: second.end, upos: STARTS_LIKE_WORD.test(second.text) ? second.upos : first.upos };
}
