import { scaleBand, scaleLinear } from 'd3-scale';
import type { TimelineQuery } from '../api/documents.js';
import { counted, day } from '../ui/format.js';
import { QUADS } from '../ui/labels.js';
import { QUAD_TONES } from '../ui/tone.js';
import { useBrush } from './use-brush.js';

type Timeline = TimelineQuery['timeline'];

const [WIDTH, HEIGHT] = [960, 320];
const EDGE = { left: 44, right: 8, top: 8, bottom: 24 };
const TICKS = 8;

/** A bar a bucket, of quad classes one upon the other; a range of bars can be chosen. */
export function Bars({ timeline, choose }: { readonly timeline: Timeline; readonly choose: ((from: string, to: string) => void) | undefined }) {
  const { buckets } = timeline;
  const x = scaleBand(buckets.map((_, index) => index), [EDGE.left, WIDTH - EDGE.right]).paddingInner(0.15);
  const y = scaleLinear([0, Math.max(...buckets.map(({ tally }) => tally.events))], [HEIGHT - EDGE.bottom, EDGE.top]).nice(4);
  const indexAt = (share: number): number => Math.max(0, Math.min(buckets.length - 1, Math.floor((share * WIDTH - EDGE.left) / x.step())));
  const brush = useBrush(buckets.length, indexAt, choose && ((first, last) => choose(buckets[first]!.from!, buckets[last]!.to!)));
  const every = Math.ceil(buckets.length / TICKS);
  return (
    <svg class="bars-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} {...brush.handlers} {...(choose ? { tabindex: 0 } : {})} role="application" aria-label={describe(timeline, brush.range)}>
      {y.ticks(4).map((tick) => <g key={tick}><line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(tick)} y2={y(tick)} class="grid" /><text x={EDGE.left - 6} y={y(tick) + 4} text-anchor="end">{tick}</text></g>)}
      {stacked(timeline).map(({ index, quad, low, high }) => <rect key={`${index} ${quad}`} x={x(index)} width={x.bandwidth()} y={y(high)} height={y(low) - y(high)} fill={QUAD_TONES[quad]} />)}
      {buckets.map((bucket, index) => index % every === 0 && <text key={index} x={x(index)! + x.bandwidth() / 2} y={HEIGHT - 8} text-anchor="middle">{bucket.from!.slice(0, 7)}</text>)}
      {buckets.map(({ from, to, tally }, index) => <rect key={index} class="hit" x={x(index)} width={x.step()} y={EDGE.top} height={HEIGHT - EDGE.top - EDGE.bottom}><title>{`${from === to ? day(from!) : `${day(from!)} – ${day(to!)}`}: ${counted(tally.events, 'event')}`}</title></rect>)}
      {brush.range && <rect class="brush" x={x(brush.range[0])} width={x(brush.range[1])! + x.bandwidth() - x(brush.range[0])!} y={EDGE.top} height={HEIGHT - EDGE.top - EDGE.bottom} />}
    </svg>
  );
}

function stacked({ buckets, series }: Timeline) {
  const events = (quad: string, index: number): number => series.find(({ key }) => key === quad)?.buckets[index]?.tally.events ?? 0;
  return buckets.flatMap((_, index) => {
    let low = 0;
    return QUADS.map((quad) => ({ index, quad, low, high: (low += events(quad, index)) })).filter(({ low: from, high }) => high > from);
  });
}

function describe({ buckets }: Timeline, range: readonly [number, number] | null): string {
  const [first, last] = range ?? [0, buckets.length - 1];
  const events = buckets.slice(first, last + 1).reduce((sum, { tally }) => sum + tally.events, 0);
  return `${range ? 'Chosen' : 'Shown'}: ${day(buckets[first]!.from!)} to ${day(buckets[last]!.to!)}, ${counted(events, 'event')}`;
}
