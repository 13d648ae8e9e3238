import { ask } from '../api/ask.js';
import { SearchDocument, type SearchQuery } from '../api/documents.js';
import { go } from '../state/place.js';
import { Combobox } from '../ui/combobox.js';
import { headline } from '../ui/format.js';
import { words } from '../ui/labels.js';

type Hit = SearchQuery['search'][number];

/** Finds actors and events by words; whatever is chosen shows in the side panel. */
export const SearchBox = () => (
  <Combobox<Hit> label="Search actors and events" find={find} show={(hit) => <Shown hit={hit} />} pick={pick} nothing="Nothing has these words. Try fewer, or another spelling." />
);

async function find(text: string, signal: AbortSignal): Promise<readonly Hit[]> {
  const { search } = await ask(SearchDocument, { text }, signal);
  return search.filter(({ found }) => found.__typename !== 'Report');
}

function pick({ found }: Hit): void {
  if (found.__typename === 'Actor') go({ selection: { type: 'actor', id: found.id } });
  if (found.__typename === 'Event') go({ selection: { type: 'event', id: found.id } });
}

function Shown({ hit: { found, matched, highlights } }: { readonly hit: Hit }) {
  if (found.__typename === 'Actor') return <><b>{found.name}</b> <span class="dim">{words(found.kind)}{found.name !== matched && `, ${matched}`}</span></>;
  if (found.__typename === 'Event') return <>{words(found.act)}: {headline(found)} <span class="dim matched"><Marked text={matched} spans={highlights} /></span></>;
  return null;
}

/** A text with some of its ranges marked. */
function Marked({ text, spans }: { readonly text: string; readonly spans: Hit['highlights'] }) {
  const cuts = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  return <>{cuts.slice(1).map((to, index) => { const part = text.slice(cuts[index], to); return index % 2 === 1 ? <mark key={index}>{part}</mark> : part; })}</>;
}
