import { useMemo } from 'preact/hooks';
import { segmentsOf, type Note } from './segments.js';

/** What is marked in a text: words that mean an actor, words that name an act, or the sentence that tells of it. */
export interface Mark extends Note {
  readonly type: 'sentence' | 'mention' | 'act';
  /** What the pointer, and a reader of the screen, is told. */
  readonly says: string;
  /** A colour for acts. */
  readonly tone?: string;
  readonly choose?: () => void;
}

/** The stronger is told where marks lie upon one another. */
const STRENGTH = { sentence: 0, mention: 1, act: 2 } as const;

/** A text with its marks in place. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const segments = useMemo(() => segmentsOf(text, marks), [text, marks]);
  return (
    <div class="article-text" lang="en">{segments.map(({ text: part, notes }, index) => {
      const classes = [...new Set(notes.map(({ type }) => type))].join(' ');
      const strongest = notes.reduce<Mark | null>((most, note) => (most === null || STRENGTH[note.type] > STRENGTH[most.type] || (note.type === most.type && note.end - note.start < most.end - most.start) ? note : most), null);
      if (!strongest || strongest.type === 'sentence') return <span key={index} class={classes}>{part}</span>;
      return <button key={index} type="button" class={`mark ${classes}`} data-says={strongest.says} aria-label={`${part}: ${strongest.says}`} style={strongest.tone ? { '--tone': strongest.tone } : {}} onClick={strongest.choose}>{part}</button>;
    })}</div>
  );
}
