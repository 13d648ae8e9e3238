const WORD = /(?<![\p{L}\p{N}])\p{Ll}\p{L}{4,}/gu;
const STEM = 7;
const MOST = 24;

/** Words by which two tellings of one happening know each other: no names, nothing common, cut to their beginnings. */
export function tellingWords(sentences: readonly string[], common: ReadonlySet<string>): readonly string[] {
  const words = sentences.flatMap((sentence) => sentence.match(WORD) ?? []).filter((word) => !common.has(word)).map((word) => word.slice(0, STEM));
  return [...new Set(words)].slice(0, MOST).sort();
}
