import type { Element, VerbPhrase, Words } from './phrase.js';
import type { Rule } from './rule.js';

export interface RulePhrase {
  readonly rule: Rule;
  readonly phrase: VerbPhrase;
}

/** A verb's phrases, found by the words that they need. */
export interface PhraseIndex {
  readonly all: readonly RulePhrase[];
  /** The words that some of them need. */
  readonly needed: readonly string[];
  /** Those that a sentence with these words may hold, in the order of the rules. */
  among(words: ReadonlySet<string>): readonly RulePhrase[];
}

export function indexPhrases(all: readonly RulePhrase[]): PhraseIndex {
  const free: number[] = [];
  const byWord = new Map<string, number[]>();
  all.forEach(({ phrase }, position) => {
    const needed = neededBy(phrase);
    if (!needed) free.push(position);
    for (const word of needed ?? []) byWord.set(word, [...(byWord.get(word) ?? []), position]);
  });
  const among = (words: ReadonlySet<string>): readonly RulePhrase[] => {
    const found = new Set(free);
    for (const word of words) for (const position of byWord.get(word) ?? []) found.add(position);
    return [...found].sort((a, b) => a - b).map((position) => all[position]!);
  };
  return { all, needed: [...byWord.keys()], among };
}

/** Words one of which a sentence must hold for `phrase`: its most telling ones, the fewest; null where it needs none. */
function neededBy({ subject, elements }: VerbPhrase): ReadonlySet<string> | null {
  const named = [...listed(subject), ...elements.filter((e) => !e.optional).flatMap(namedBy)];
  return named.sort((a, b) => a.size - b.size)[0] ?? null;
}

function namedBy(element: Element): ReadonlySet<string>[] {
  switch (element.is) {
    case 'intransitive': return [];
    case 'particle': return [element.links];
    case 'attached': return [element.links, ...listed(element.filler.words)];
    case 'object': return listed(element.filler.words);
    case 'clause': return listed(element.words);
  }
}

const listed = (words: Words | null): ReadonlySet<string>[] => (words instanceof Set ? [words] : []);
