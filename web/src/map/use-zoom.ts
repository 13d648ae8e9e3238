import type { SVGAttributes } from 'preact';
import { useState } from 'preact/hooks';

type Handlers = Pick<SVGAttributes<SVGSVGElement>, 'onWheel' | 'onPointerMove' | 'onKeyDown'>;

interface Zoom {
  /** For `viewBox`. */
  readonly box: string;
  /** How many times larger than at first. */
  readonly scale: number;
  readonly handlers: Partial<Handlers>;
}

const [LEAST, MOST, STEP] = [1, 16, 1.25];
const MOVES: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Lets a drawing be moved and zoomed, by pointer and by keys. */
export function useZoom(width: number, height: number): Zoom {
  const [{ x, y, scale }, setView] = useState({ x: 0, y: 0, scale: LEAST });
  const within = (value: number, size: number, by: number): number => Math.max(0, Math.min(size - size / by, value));
  const to = (nextX: number, nextY: number, by: number): void => setView({ x: within(nextX, width, by), y: within(nextY, height, by), scale: by });
  /** @param at which point of the drawing stays where it is, as shares of what is seen */
  const zoom = (factor: number, at: readonly [number, number] = [0.5, 0.5]): void => {
    const by = Math.max(LEAST, Math.min(MOST, scale * factor));
    to(x + width * at[0] * (1 / scale - 1 / by), y + height * at[1] * (1 / scale - 1 / by), by);
  };
  return {
    box: `${x} ${y} ${width / scale} ${height / scale}`,
    scale,
    handlers: {
      onWheel: (event) => {
        event.preventDefault();
        const { left, top, width: seen, height: high } = event.currentTarget.getBoundingClientRect();
        zoom(event.deltaY < 0 ? STEP : 1 / STEP, [(event.clientX - left) / seen, (event.clientY - top) / high]);
      },
      onPointerMove: (event) => {
        if (event.buttons === 0) return;
        event.currentTarget.setPointerCapture(event.pointerId); // not before it moves: what is captured is no click on a place
        const seen = event.currentTarget.getBoundingClientRect().width;
        to(x - (event.movementX * width) / seen / scale, y - (event.movementY * width) / seen / scale, scale);
      },
      onKeyDown: (event) => {
        const move = MOVES[event.key];
        if (move) to(x + (move[0] * width) / scale / 10, y + (move[1] * height) / scale / 10, scale);
        else if (event.key === '+') zoom(STEP);
        else if (event.key === '-') zoom(1 / STEP);
        else if (event.key === '0') to(0, 0, LEAST);
        else return;
        event.preventDefault();
      },
    },
  };
}
