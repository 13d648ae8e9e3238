/** A half-open range `[start, end)` of UTF-16 code units in an article's text as the user gave it; -1, -1 where inferred. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const INFERRED: Span = { start: -1, end: -1 };

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
