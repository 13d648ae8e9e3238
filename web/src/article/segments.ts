/** Something that is said of a range of a text, in UTF-16 code units. */
export interface Note {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text, with all that is said of it. */
export interface Segment<N extends Note> {
  readonly text: string;
  readonly notes: readonly N[];
}

/** Cuts a text where notes begin and end; they may lie within and across one another. Nothing of the text is lost. */
export function segmentsOf<N extends Note>(text: string, notes: readonly N[]): readonly Segment<N>[] {
  const within = notes.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, ...within.flatMap(({ start, end }) => [start, end]), text.length])].sort((one, other) => one - other);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index]!;
    return { text: text.slice(from, to), notes: within.filter(({ start, end }) => start <= from && end >= to) };
  });
}
