/** A span of a gold set under the set's own name for its class. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** A gold sentence as its page printed it, with its marked spans. */
export interface MarkedText {
  /** Id of the sentence, empty where the set gives none. */
  readonly id: string;
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}

/** Spaces that a gold set left before what it cut off a word: "is n't". */
const SPLIT = / (?=(?:['’](?:s|m|d|re|ve|ll)|n['’]t)(?!\p{L}))/giu;
const NO_SPACE_BEFORE = /^(?:[,.;:!?%)\]}]|['’](?:s|t|m|d|re|ve|ll)?|n['’]t)$/i;
const NO_SPACE_AFTER = /^[([{$£€]$/;

/** Reads rows of words and marks (`B-`, `I-`, `O`) in the given columns; sentences stand apart by an empty line, and a line `# text = …` gives what was printed. */
export function readMarkedText(file: string, word: number, mark: number): MarkedText[] {
  return file.trim().split(/\n\s*\n/).map((block) => {
    const lines = block.split('\n');
    const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split(/\t| (?=\S+$)/));
    const forms = rows.map((row) => row[word] ?? '');
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9).replace(SPLIT, '') ?? print(forms);
    const spans: MarkedSpan[] = [];
    let [at, open] = [0, ''];
    rows.forEach((row, i) => {
      const start = Math.max(at, text.indexOf(forms[i]!, at));
      at = start + forms[i]!.length;
      const [place = 'O', label = ''] = (row[mark] ?? 'O').split(/-(.*)/);
      if (place === 'I' && open === label) spans.push({ ...spans.pop()!, end: at });
      else if (place !== 'O') spans.push({ start, end: at, label });
      open = label;
    });
    return { id: lines.find((line) => line.startsWith('# sent_id = '))?.slice(12) ?? '', text, spans };
  });
}

/** Sentences of one document as one text, a sentence a line. */
export function joinTexts(texts: readonly MarkedText[]): MarkedText {
  return texts.reduce((all, { id, text, spans }) => {
    const at = all.text.length + 1;
    return { id: all.id || id, text: `${all.text}\n${text}`, spans: [...all.spans, ...spans.map((span) => ({ ...span, start: span.start + at, end: span.end + at }))] };
  }, { id: '', text: '', spans: [] } as MarkedText);
}

/** Words as a page prints them: no space before a comma, none after an opening bracket. */
const print = (forms: readonly string[]): string =>
  forms.reduce((text, form, i) => text + (i === 0 || NO_SPACE_BEFORE.test(form) || NO_SPACE_AFTER.test(forms[i - 1]!) ? '' : ' ') + form, '');
