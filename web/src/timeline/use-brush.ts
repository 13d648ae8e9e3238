import { useState } from 'preact/hooks';
import type { SVGAttributes, TargetedPointerEvent } from 'preact';

type Handlers = Partial<Pick<SVGAttributes<SVGSVGElement>, 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onKeyDown'>>;

interface Brush {
  /** First and last of the buckets that are chosen. */
  readonly range: readonly [number, number] | null;
  readonly handlers: Handlers;
}

/** Lets a range of buckets be chosen by dragging, or by arrows, Shift and Enter. @param indexAt the bucket at a share of the width */
export function useBrush(size: number, indexAt: (share: number) => number, choose: ((first: number, last: number) => void) | undefined): Brush {
  const [ends, setEnds] = useState<readonly [number, number] | null>(null);
  if (!choose) return { range: null, handlers: {} };
  const range = ends && ([Math.min(...ends), Math.max(...ends)] as const);
  const at = ({ clientX, currentTarget }: TargetedPointerEvent<SVGSVGElement>): number => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return indexAt((clientX - left) / width);
  };
  const take = (): void => { if (range) choose(...range); setEnds(null); };
  const step = (by: number, extend: boolean): void => {
    const [anchor, head] = ends ?? [by > 0 ? -1 : size, by > 0 ? -1 : size];
    const next = Math.max(0, Math.min(size - 1, head + by));
    setEnds([extend && anchor >= 0 && anchor < size ? anchor : next, next]);
  };
  return {
    range,
    handlers: {
      onPointerDown: (event) => { event.currentTarget.setPointerCapture(event.pointerId); setEnds([at(event), at(event)]); },
      onPointerMove: (event) => { if (ends && event.buttons > 0) setEnds([ends[0], at(event)]); },
      onPointerUp: take,
      onKeyDown: (event) => {
        if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') step(event.key === 'ArrowRight' ? 1 : -1, event.shiftKey);
        else if (event.key === 'Enter') take();
        else if (event.key === 'Escape') setEnds(null);
        else return;
        event.preventDefault();
      },
    },
  };
}
