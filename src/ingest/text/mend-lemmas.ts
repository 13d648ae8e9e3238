import type { Token } from './sentence.js';

/**
 * Lemmas of verbs that the lemmatiser learned too little of: where what it makes of "explored" is no known word, but a verb that is
 * known would be inflected so, that is the lemma. The tree has been drawn with the lemmas as they were.
 * @param known lemmas of the words that matter
 * @param pasts lemmas of irregular pasts that the lemmatiser takes for those of others
 */
export function mendLemmas(tokens: readonly Token[], known: ReadonlySet<string>, pasts: ReadonlyMap<string, string>): readonly Token[] {
  return tokens.map((token) => {
    if (!VERB.test(token.tag)) return token;
    const irregular = PAST.test(token.tag) ? pasts.get(token.text.toLowerCase()) : undefined;
    if (irregular !== undefined) return { ...token, lemma: irregular };
    if (known.has(token.lemma)) return token;
    const lemma = stems(token.text.toLowerCase()).find((stem) => known.has(stem));
    return lemma ? { ...token, lemma } : token;
  });
}

const VERB = /^VB/;
const PAST = /^VB[DNP]$/;

/** What a regular form may come from, likeliest first: "planned" from plan, "explored" from explore, "rallied" from rally, "shelled" from shell. */
function stems(form: string): string[] {
  const [, stem = '', ending = ''] = /^(.+?)(ied|ies|ed|ing|es|s)$/.exec(form) ?? [];
  if (/^ie/.test(ending)) return [form, `${stem}y`, `${stem}ie`];
  const undoubled = /(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return ending ? [form, stem, `${stem}e`, ...undoubled] : [form];
}
