const SLICE_MS = 12;

/** Works a while, frame by frame, so that the page stays at hand. @param work does as many steps as it is told @returns what ends it */
export function inSlices(work: (steps: number) => void, forMs: number, done: () => void): () => void {
  const until = performance.now() + forMs;
  let frame = requestAnimationFrame(slice);
  function slice(now: number): void {
    const end = performance.now() + SLICE_MS;
    do work(1); while (performance.now() < end);
    if (now < until) frame = requestAnimationFrame(slice);
    else done();
  }
  return () => cancelAnimationFrame(frame);
}
