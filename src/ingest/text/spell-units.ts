import type { WinkToken } from './wink.js';

const UNITS: ReadonlyMap<string, string> = new Map([['m', 'million'], ['mn', 'million'], ['bn', 'billion'], ['tn', 'trillion']]);

/** The words as what is learned knows them: in "$500m" the "m" is a million. Offsets stay. */
export const spellUnits = (tokens: readonly WinkToken[]): readonly WinkToken[] => tokens.map((token, i) => {
  const number = tokens[i - 1];
  const unit = number?.end === token.start && /\d$/.test(number.text) ? UNITS.get(token.text.toLowerCase()) : undefined;
  return unit === undefined ? token : { ...token, text: unit };
});
