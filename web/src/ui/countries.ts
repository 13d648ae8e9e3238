import codes from 'i18n-iso-countries/codes.json';

const NAMES = new Intl.DisplayNames('en', { type: 'region' });
const BY_ALPHA3 = new Map((codes as string[][]).map(([alpha2, alpha3, numeric]) => [alpha3!, { alpha2: alpha2!, numeric: numeric! }]));
/** Kosovo has no code of ISO 3166: the bundled shapes have it without one. */
const KOSOVO = { alpha2: 'XK', numeric: '' };

const codesOf = (code: string) => (code === 'XKX' ? KOSOVO : BY_ALPHA3.get(code));

/** A country's English name by its ISO 3166-1 alpha-3 code; the code itself for former states. */
export function countryName(code: string): string {
  const known = codesOf(code);
  return (known && NAMES.of(known.alpha2)) ?? code;
}

/** ISO 3166-1's three digits; nothing for former states. */
export const countryNumber = (code: string): string | undefined => codesOf(code)?.numeric;
