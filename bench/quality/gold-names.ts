import type { NameLabel, NameSpan } from '../../src/ingest/text/sentence.js';

export type NameKind = 'PER' | 'ORG' | 'LOC';

/** A sentence with its gold names by place in its text. */
export interface NamedText {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly kind: NameKind }[];
}

/** Kinds of the gold sets (Universal NER; CrossNER politics, Liu et al. 2021) and of the name finder; other kinds aren't compared. */
const KINDS: Readonly<Record<string, NameKind>> = {
  PER: 'PER', politician: 'PER', person: 'PER', ORG: 'ORG', organisation: 'ORG', politicalparty: 'ORG', LOC: 'LOC', country: 'LOC', location: 'LOC',
};
const READ: Partial<Record<NameLabel, NameKind>> = { PERSON: 'PER', ORG: 'ORG', GPE: 'LOC', LOC: 'LOC', FAC: 'LOC' };

/** Reads rows of words and marks (`B-`, `I-`, `O`) in the given columns; words stand apart by a space. */
export function readMarked(file: string, word: number, mark: number): NamedText[] {
  return file.trim().split(/\n\s*\n/).map((block) => {
    const rows = block.split('\n').filter((line) => !line.startsWith('#')).map((line) => line.split(/\t| (?=\S+$)/));
    const names: { start: number; end: number; kind: NameKind }[] = [];
    let text = '';
    let open = false;
    for (const row of rows) {
      const start = text.length === 0 ? 0 : text.length + 1;
      text += (text.length === 0 ? '' : ' ') + row[word];
      const [at = 'O', label = ''] = (row[mark] ?? 'O').split('-');
      const kind = KINDS[label];
      if (at === 'B' && kind) names.push({ start, end: text.length, kind });
      else if (at === 'I' && kind && open) names[names.length - 1] = { ...names.at(-1)!, end: text.length };
      open = kind !== undefined;
    }
    return { text, names };
  });
}

/** The names that were read, as the gold sets have them: with place and kind, without a leading article. */
export function placed(tokens: readonly { readonly start: number; readonly end: number }[], names: readonly NameSpan[]): NamedText['names'] {
  return names.flatMap(({ first, last, label }) => {
    const kind = READ[label];
    return kind ? [{ start: tokens[first]!.start, end: tokens[last]!.end, kind }] : [];
  });
}
