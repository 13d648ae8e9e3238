/** A piece of text that names are matched by: a word, or a part of a hyphenated one. */
export interface Piece {
  readonly text: string;
  /** Without case, dots, apostrophes and accents. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const LETTERS = /[\p{L}\p{N}&]/u;
/** Most words. */
const PLAIN = /^[a-z]+$/;
const PARTS = /[^\s\-‐‑–—/]+/gu;

/** Cuts text at spaces, hyphens and slashes; a possessive ending is left out of the piece. */
export function cutPieces(text: string, offset = 0): Piece[] {
  if (PLAIN.test(text)) return [{ text, key: text, start: offset, end: offset + text.length }];
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PARTS)) {
    const bare = match[0].length > 2 ? match[0].replace(/['’]s$/, '') : match[0];
    if (!LETTERS.test(bare)) continue;
    const start = offset + match.index;
    pieces.push({ text: bare, key: fold(bare), start, end: start + bare.length });
  }
  return pieces;
}

/** "Élysée" → "elysee", "U.S." → "us", "N'Djamena" → "ndjamena". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const plain = /^[\x20-\x7f]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/đ/g, 'd').replace(/ł/g, 'l');
  return /['’‘.,`"“”()]/.test(plain) ? plain.replace(/['’‘.,`"“”()]/g, '') : plain;
}

/** A readable id: "Sergey Naryshkin" → "sergey-naryshkin". */
export const slug = (name: string): string => cutPieces(name).map((piece) => piece.key.replace(/[^\p{L}\p{N}]/gu, '')).filter(Boolean).join('-');

type Shape = 'ANY' | 'CAPITAL' | 'CAPITALS';

const isUpper = (text: string): boolean => text.toUpperCase() === text && text.toLowerCase() !== text;
const shapeOf = (text: string): Shape => (isUpper(text.charAt(0)) ? (isUpper(text) && text.replace(/\./g, '').length > 1 ? 'CAPITALS' : 'CAPITAL') : 'ANY');

/** "LeT", "GCs": short, with capitals that a word at the beginning of a sentence has not. */
const isMixed = (text: string): boolean => text.length < 4 && /^\p{Lu}\p{Ll}*\p{Lu}/u.test(text) && !isUpper(text);

/** True where the text is written with the capitals that the name asks for; long acronyms may be written as words ("Unesco"). */
export function sameShape(name: readonly Piece[], text: readonly Piece[], from: number): boolean {
  return name.every((piece, i) => {
    const written = text[from + i]?.text ?? '';
    const wanted = shapeOf(piece.text);
    if (wanted === 'ANY' || isUpper(written) || written === piece.text) return true;
    if (isMixed(piece.text)) return false;
    return isUpper(written.charAt(0)) && (wanted === 'CAPITAL' || piece.key.length >= 4);
  });
}
