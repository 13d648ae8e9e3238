import { FacetDocument, type GroupBy } from '../api/documents.js';
import { useAsk } from '../api/use-ask.js';
import { toWhere, type Filter } from '../state/filter.js';
import { place } from '../state/place.js';
import { number } from '../ui/format.js';
import { Answered } from '../ui/states.js';
import { Choices } from './choices.js';

interface Props {
  readonly by: GroupBy;
  readonly chosen: readonly string[];
  readonly change: (chosen: readonly string[]) => void;
  readonly without: keyof Filter;
  readonly name?: (key: string) => string;
}

/** What there is to choose under the rest of the filter, with how many events each has. */
export function Facet({ by, chosen, change, without, name = (key) => key }: Props) {
  const asked = useAsk(FacetDocument, { by, where: toWhere({ ...place.value.filter, [without]: [] }) });
  return (
    <Answered asked={asked} what="choices">{({ timeline }) => {
      const found = new Map(timeline.series.flatMap(({ key, total }) => (key ? [[key, total.events] as const] : [])));
      const values = [...new Set([...chosen, ...found.keys()])];
      return values.length === 0 ? <p>None under this filter.</p>
        : <Choices values={values} chosen={chosen} change={change} show={(value) => <>{name(value)} <span class="dim">{number(found.get(value) ?? 0)}</span></>} />;
    }}</Answered>
  );
}
