/**
 * How to make a lemma: for `tag:ending` (`tag:^word` for a whole word) how many letters to take off and what to put on, as
 * `3` or `3y`. The longest ending that has a rule decides: `NNS:ies` → `3y`, `VBD:^went` → `4go`.
 */
export type LemmaRules = ReadonlyMap<string, string>;

const LONGEST_ENDING = 6;

/** A lemmatiser for words with their Penn tag. Lemmas are lower-case; of `re-elected` only the last part is changed. */
export function createLemmatiser(rules: LemmaRules): (text: string, tag: string) => string {
  return (text, tag) => {
    const word = text.toLowerCase();
    const part = word.slice(word.lastIndexOf('-', word.length - 2) + 1);
    const rule = findRule(rules, part, tag);
    if (rule === undefined) return word;
    const cut = Number.parseInt(rule, 10);
    return word.slice(0, word.length - cut) + rule.slice(String(cut).length);
  };
}

function findRule(rules: LemmaRules, word: string, tag: string): string | undefined {
  const whole = rules.get(`${tag}:^${word}`);
  if (whole !== undefined) return whole;
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 0; length--) {
    const rule = rules.get(`${tag}:${word.slice(word.length - length)}`);
    if (rule !== undefined) return rule;
  }
  return undefined;
}
