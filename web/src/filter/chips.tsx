import { ActorNamesDocument } from '../api/documents.js';
import { useAsk } from '../api/use-ask.js';
import type { Filter } from '../state/filter.js';
import { place, refine } from '../state/place.js';
import { countryName } from '../ui/countries.js';
import { QUAD_WORDS, STATUS_WORDS, words } from '../ui/labels.js';

interface Chip {
  readonly label: string;
  readonly without: Partial<Filter>;
}

/** What the filter says now, each with a button that takes it out. */
export function Chips() {
  const { filter } = place.value;
  const ids = [...new Set([...filter.actor, ...filter.speaker])];
  const { data } = useAsk(ActorNamesDocument, ids.length > 0 ? { ids } : null);
  const names = new Map(data?.actors.nodes.map(({ id, name }) => [id, name]));
  const chips = chipsOf(filter, (id) => names.get(id) ?? id);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label="Filtered by">{chips.map(({ label, without }) => (
      <li key={label}>{label} <button type="button" aria-label={`Remove: ${label}`} onClick={() => refine(without)}>×</button></li>
    ))}</ul>
  );
}

function chipsOf(filter: Filter, actorName: (id: string) => string): readonly Chip[] {
  const each = <Name extends 'actor' | 'country' | 'place' | 'kind' | 'quad' | 'status' | 'speaker' | 'publisher'>(name: Name, show: (value: Filter[Name][number]) => string): readonly Chip[] =>
    (filter[name] as readonly Filter[Name][number][]).map((value) => ({ label: show(value), without: { [name]: (filter[name] as readonly string[]).filter((other) => other !== value) } }));
  const one = (name: 'from' | 'to' | 'sources' | 'text', show: (value: string) => string): readonly Chip[] => (filter[name] === '' ? [] : [{ label: show(filter[name]), without: { [name]: '' } }]);
  return [
    ...each('actor', actorName), ...each('country', countryName), ...each('place', (name) => `at ${name}`), ...each('quad', (quad) => QUAD_WORDS[quad]), ...each('kind', words),
    ...(filter.from !== '' && filter.from === filter.to ? [{ label: filter.from, without: { from: '', to: '' } }] : [...one('from', (from) => `from ${from}`), ...one('to', (to) => `to ${to}`)]),
    ...each('status', (status) => STATUS_WORDS[status]), ...each('speaker', (id) => `says ${actorName(id)}`),
    ...one('sources', (least) => `${least} or more sources`), ...each('publisher', (publisher) => publisher), ...one('text', (text) => `“${text}”`),
  ];
}
