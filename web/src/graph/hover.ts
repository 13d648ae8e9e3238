import type { NodeHoverDrawingFunction } from 'sigma/rendering';

const [PAD, HALO] = [4, 3];

/** Draws the name of an actor under the pointer on paper of its own; sigma's own way knows white paper alone. */
export const hoverDrawer = (paper: string, ink: string): NodeHoverDrawingFunction => (context, { x, y, size, label, color }, { labelSize, labelFont }) => {
  context.font = `600 ${labelSize}px ${labelFont}`;
  const width = label ? context.measureText(label).width + 2 * PAD : 0;
  context.fillStyle = paper;
  context.strokeStyle = color;
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(x, y, size + HALO, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  context.beginPath();
  context.roundRect(x + size + HALO, y - labelSize, width, 2 * labelSize, HALO);
  context.fill();
  context.fillStyle = ink;
  if (label) context.fillText(label, x + size + HALO + PAD, y + labelSize / 3);
};
