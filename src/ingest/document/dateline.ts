import { AGENCIES } from './patterns.js';
import { toIsoDate } from './iso-date.js';

/** What stands before a story's first word: "LIMA, March 4, 2008 (Reuters) - ". */
export interface Dateline {
  /** Length of the dateline with its dash. */
  readonly length: number;
  readonly agency: string | null;
  /** ISO date, where the dateline names the year. */
  readonly date: string | null;
}

const DASH = String.raw`\s*(?:-{1,2}|[–—])\s+(?=["“‘']?\p{Lu})`;
const AGENCY = String.raw`\((?<agency>[\p{L}/. -]{2,40})\)`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’ -]{2,40}`;
const PLACE = String.raw`\p{Lu}[\p{L}.'’ -]{1,40}(?:,\s\p{Lu}[\p{L}.'’ -]{1,40})?`;
const DAY = String.raw`(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?)(?:,?\s\d{4})?`;

/** From the fullest form to the barest; a bare "LIMA – " needs its capitals. */
const FORMS = [
  `^(?:${PLACE},\\s)?(?<date>${DAY})\\s*,?\\s*${AGENCY}${DASH}`,
  `^(?:${PLACE}\\s*)?${AGENCY}${DASH}`,
  `^${CAPITALS}(?:,\\s\\p{Lu}[\\p{L}.]+)?,\\s(?<date>${DAY})${DASH}`,
  `^(?<mark>${[...AGENCIES.keys()].map((mark) => mark.replaceAll('/', '\\/')).join('|')})\\s(?:-{1,2}|[–—])\\s`,
  `^${CAPITALS}(?:,\\s\\p{Lu}[\\p{L}.]+)?\\s(?:-{1,2}|[–—])\\s+(?=["“‘']?\\p{Lu})`,
].map((form) => new RegExp(form, 'u'));

/** The dateline that a story's first paragraph begins with, if any. */
export function findDateline(paragraph: string): Dateline | null {
  for (const form of FORMS) {
    const match = form.exec(paragraph);
    if (!match) continue;
    const { agency: bracketed, mark, date } = match.groups ?? {};
    const agency = bracketed?.trim() ?? mark ?? null;
    return { length: match[0].length, agency: agency && (AGENCIES.get(agency) ?? agency), date: date ? toIsoDate(date) : null };
  }
  return null;
}
