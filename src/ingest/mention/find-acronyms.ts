import type { Candidate, Mention } from './mention.js';
import type { SentenceView } from './sentence-view.js';

/** Organisations by the short names that a document introduces for them. */
export type Acronyms = ReadonlyMap<string, Candidate>;

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})\p{L}[\p{L}-]{1,8}$/u;

/** What stands in brackets after an organisation's name: "the Istrian Democratic Assembly (IDS)". */
export function readAcronyms(views: readonly SentenceView[], mentions: readonly Mention[]): Acronyms {
  const meant = new Map<string, Candidate>();
  for (const { sentence, last, text, candidates: [best] } of mentions) {
    const [open, short, close] = views[sentence]!.tokens.slice(last + 1, last + 4).map((token) => token.text);
    const introduces = open === '(' && close === ')' && short && ACRONYM.test(short) && text.includes(' ');
    if (!introduces || !best?.actor || best.place || best.actor.kind === 'PERSON' || meant.has(short)) continue;
    meant.set(short, { ...best, why: `introduced for ${best.actor.name}` });
  }
  return meant;
}

/** The short names of a sentence, where no row has the name. */
export function findAcronyms({ tokens, sentence }: SentenceView, acronyms: Acronyms, known: readonly Mention[]): Mention[] {
  return tokens.flatMap(({ text, start, end, index }): Mention[] => {
    const candidate = acronyms.get(text);
    if (!candidate || known.some(({ first, last }) => first <= index && index <= last)) return [];
    return [{ text, start, end, sentence: sentence.index, first: index, last: index, head: index, form: 'NAME', candidates: [candidate], by: 'acronym' }];
  });
}
