import { PairScoreDocument } from '../api/documents.js';
import { useAsk } from '../api/use-ask.js';
import { toWhere } from '../state/filter.js';
import { place } from '../state/place.js';
import { Answered } from '../ui/states.js';
import { ScoreLine } from './score-line.js';

/** How two actors stand to one another over time. */
export function PairScore({ a, b }: { readonly a: string; readonly b: string }) {
  const asked = useAsk(PairScoreDocument, { a, b, where: toWhere({ ...place.value.filter, actor: [] }) });
  return <Answered asked={asked} what="the pair's score">{({ dyad }) => <section class="pair-score"><h2>Score between {dyad.a.name} and {dyad.b.name}, by quarter</h2><ScoreLine dyad={dyad} /></section>}</Answered>;
}
