import type { LemmaRules } from '../../src/ingest/text/lemma.js';

export interface Lemmatised {
  readonly text: string;
  readonly tag: string;
  readonly lemma: string;
}

const LONGEST_ENDING = 6;
/** An ending gets a rule of its own from this many words on. */
const ENOUGH = 3;

/** Learns for each tag the shortest endings that decide how a lemma is made; words that differ get a rule each. */
export function learnLemmas(tokens: Iterable<Lemmatised>): LemmaRules {
  const words = majorityEdits(tokens);
  const rules = new Map<string, string>();
  for (let length = 0; length <= LONGEST_ENDING; length++) {
    const votes = new Map<string, Map<string, number>>();
    for (const [key, { edit }] of words) {
      const [tag, word] = split(key);
      if (word.length >= length) count(votes, `${tag}:${word.slice(word.length - length)}`, edit);
    }
    for (const [key, edits] of votes) {
      const [edit, most] = [...edits].sort((a, b) => b[1] - a[1])[0]!;
      if ((length === 0 || most >= ENOUGH) && ruleFor(rules, ...split(key)) !== edit) rules.set(key, edit);
    }
  }
  for (const [key, { edit, times }] of words) {
    const [tag, word] = split(key);
    if (times > 1 && ruleFor(rules, tag, word) !== edit) rules.set(`${tag}:^${word}`, edit);
  }
  return new Map([...rules].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** For every tag and word the edit that most of its tokens ask for. */
function majorityEdits(tokens: Iterable<Lemmatised>): Map<string, { edit: string; times: number }> {
  const votes = new Map<string, Map<string, number>>();
  for (const { text, tag, lemma } of tokens) {
    const cut = (word: string): string => word.slice(word.lastIndexOf('-', word.length - 2) + 1);
    const word = cut(text.toLowerCase());
    if (/^\p{L}+$/u.test(word)) count(votes, `${tag}:${word}`, editOf(word, cut(lemma)));
  }
  return new Map([...votes].map(([key, edits]) => {
    const [edit, times] = [...edits].sort((a, b) => b[1] - a[1])[0]!;
    return [key, { edit, times }];
  }));
}

function editOf(word: string, lemma: string): string {
  let same = 0;
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++;
  return `${word.length - same}${lemma.slice(same)}`;
}

function ruleFor(rules: LemmaRules, tag: string, word: string): string {
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 0; length--) {
    const rule = rules.get(`${tag}:${word.slice(word.length - length)}`);
    if (rule !== undefined) return rule;
  }
  return '0';
}

const split = (key: string): [string, string] => [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];

function count(votes: Map<string, Map<string, number>>, key: string, edit: string): void {
  const edits = votes.get(key) ?? new Map<string, number>();
  votes.set(key, edits.set(edit, (edits.get(edit) ?? 0) + 1));
}
