/** A word of a gold tree, with its place in its sentence's text. */
export interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** Index of the head, -1 for the root. */
  head: number;
  rel: string;
}

export interface GoldSentence {
  readonly text: string;
  readonly words: GoldWord[];
}

/** Reads CoNLL-U; of a word written as one and counted as several ("don't") each lies where its own form stands. */
export function readConllu(file: string): GoldSentence[] {
  return file.trim().split(/\n\n+/).map((block) => {
    const lines = block.split('\n');
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    let at = 0;
    const words = rows.map(([, form = '', lemma = '', upos = '', , , head = '0', rel = '']): GoldWord => {
      const start = Math.max(at, text.indexOf(form, at));
      at = start + form.length;
      return { start, end: at, form, lemma, upos, head: Number(head) - 1, rel };
    });
    return { text, words };
  }).filter(({ words }) => words.every(({ start, end, form }, i, all) => form === '' || (end > start && (all[i - 1]?.end ?? 0) <= start)));
}
