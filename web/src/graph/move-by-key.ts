import type Sigma from 'sigma';

const STEP = 0.1;
const STEPS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };

/** Arrows move the picture, `+` and `-` zoom, `0` shows all of it. */
export function moveByKey(event: KeyboardEvent, sigma: Sigma | undefined): void {
  const camera = sigma?.getCamera();
  if (!camera) return;
  const step = STEPS[event.key];
  const { x, y, ratio } = camera.getState();
  if (step) camera.setState({ x: x + step[0] * ratio, y: y + step[1] * ratio });
  else if (event.key === '+') void camera.animatedZoom();
  else if (event.key === '-') void camera.animatedUnzoom();
  else if (event.key === '0') void camera.animatedReset();
  else return;
  event.preventDefault();
}
