const MOST = 26;
const [BEFORE_SMALL, BEFORE_CAPITAL] = [96, 64];

/** Weights as letters that can be read side by side: `a` to `z` for 1 to 26, `A` to `Z` for −1 to −26, a dot for 0; what is beyond counts as 26. */
export const lettersOf = (weights: readonly number[]): string => weights.map(letterOf).join('');

function letterOf(weight: number): string {
  if (weight === 0) return '.';
  return String.fromCharCode(Math.min(MOST, Math.abs(weight)) + (weight > 0 ? BEFORE_SMALL : BEFORE_CAPITAL));
}

/** The weights that letters stand for. */
export const weightsIn = (letters: string): number[] => Array.from(letters, weightIn);

function weightIn(letter: string): number {
  const code = letter.charCodeAt(0);
  return letter === '.' ? 0 : code > BEFORE_SMALL ? code - BEFORE_SMALL : BEFORE_CAPITAL - code;
}
