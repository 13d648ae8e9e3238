import { scaleLinear, scalePoint } from 'd3-scale';
import type { PairScoreQuery } from '../api/documents.js';
import { counted, day, signed } from '../ui/format.js';
import { toneOf } from '../ui/tone.js';

const [WIDTH, HEIGHT, EDGE] = [360, 120, 14];

interface Point {
  readonly from: string;
  readonly events: number;
  readonly score: number;
}

/** The mean score between two actors over time, from conflict below to cooperation above; a larger dot for more events. */
export function ScoreLine({ dyad }: { readonly dyad: PairScoreQuery['dyad'] }) {
  const points = dyad.buckets.map(scoreOf).filter((point) => point !== null);
  if (points.length === 0) return <p class="dim">Nothing dated stands between them.</p>;
  const x = scalePoint(dyad.buckets.map(({ from }) => from), [EDGE, WIDTH - EDGE]);
  const y = scaleLinear([-10, 10], [HEIGHT - EDGE, EDGE]);
  const most = Math.max(...points.map(({ events }) => events));
  const at = ({ from, score }: Point): string => `${x(from)},${y(score)}`;
  return (
    <svg class="score-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`Score between ${dyad.a.name} and ${dyad.b.name} from ${day(points[0]!.from)}: ${points.map(({ score }) => signed(score)).join(', ')}`}>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={y(0)} y2={y(0)} class="axis" />
      <text x={EDGE} y={10} class="axis-label">cooperation</text>
      <text x={EDGE} y={HEIGHT - 2} class="axis-label">conflict</text>
      <polyline points={points.map(at).join(' ')} class="trend" />
      {points.map((point) => (
        <circle key={point.from} cx={x(point.from)} cy={y(point.score)} r={2 + 5 * Math.sqrt(point.events / most)} fill={toneOf(point.score)}><title>{`From ${day(point.from)}: ${counted(point.events, 'event')}, ${signed(point.score)}`}</title></circle>
      ))}
    </svg>
  );
}

function scoreOf({ from, aToB, bToA, together }: PairScoreQuery['dyad']['buckets'][number]): Point | null {
  const sides = [aToB, bToA, together];
  const events = sides.reduce((sum, side) => sum + side.events, 0);
  return events === 0 ? null : { from, events, score: sides.reduce((sum, side) => sum + side.events * (side.meanScore ?? 0), 0) / events };
}
