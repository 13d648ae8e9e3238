import type { Report } from '../../model/event.js';

const WORD = /(?<![\p{L}\p{N}])\p{Ll}\p{L}{3,}/gu;
const STEM = 7;
const MOST = 24;

/** Words by which two tellings of one happening know each other: no names, nothing common, not what tells its kind; cut to their beginnings. */
export function tellingWords(reports: readonly Pick<Report, 'sentence' | 'trigger'>[], common: ReadonlySet<string>): readonly string[] {
  const told = new Set(reports.flatMap(({ trigger }) => wordsOf(trigger.text)));
  const words = reports.flatMap(({ sentence }) => wordsOf(sentence.text)).filter((word) => !common.has(word) && !told.has(word));
  return [...new Set(words.map((word) => word.slice(0, STEM)))].slice(0, MOST).sort();
}

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];
