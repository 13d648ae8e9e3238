import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { KeyDialog } from './api/key-dialog.js';
import { key } from './api/key.js';
import { follow, news, takeIn } from './api/news.js';
import { FilterBar } from './filter/filter-bar.js';
import { SidePanel } from './panel/side-panel.js';
import { SearchBox } from './search/search-box.js';
import { toWhere } from './state/filter.js';
import { go, place, VIEWS, type View } from './state/place.js';
import { TableView } from './table/table-view.js';
import { counted } from './ui/format.js';
import { later } from './ui/later.js';

const SHOWN: Readonly<Record<View, { readonly title: string; readonly Part: () => JSX.Element | null }>> = {
  graph: { title: 'Graph', Part: later(async () => (await import('./graph/graph-view.js')).GraphView, 'the graph') },
  timeline: { title: 'Timeline', Part: later(async () => (await import('./timeline/timeline-view.js')).TimelineView, 'the timeline') },
  map: { title: 'Map', Part: later(async () => (await import('./map/map-view.js')).MapView, 'the map') },
  table: { title: 'Table', Part: TableView },
  read: { title: 'Read an article', Part: later(async () => (await import('./article/read-view.js')).ReadView, 'the reader') },
};

export function App() {
  const { view, filter, selection } = place.value;
  const { Part } = SHOWN[view];
  useEffect(() => follow(toWhere(filter)), [filter, key.value]);
  return (
    <>
      <header>
        <a class="skip" href="#main">Skip to the view</a>
        <h1><a href="?" onClick={home}>Entente</a></h1>
        <SearchBox />
        <KeyDialog />
      </header>
      <FilterBar />
      <nav aria-label="Views">
        {VIEWS.map((each) => <button key={each} type="button" aria-current={each === view ? 'page' : undefined} onClick={() => go({ view: each })}>{SHOWN[each].title}</button>)}
        {news.waiting.value > 0 && <span role="status"><button type="button" class="news" onClick={takeIn}>{counted(news.waiting.value, 'new event')}: show</button></span>}
      </nav>
      <div class={selection ? 'stage with-panel' : 'stage'}>
        <main id="main" tabIndex={-1} aria-label={SHOWN[view].title}><Part /></main>
        {selection && <SidePanel selection={selection} />}
      </div>
    </>
  );
}

function home(event: MouseEvent): void {
  event.preventDefault();
  history.pushState(null, '', '?');
  dispatchEvent(new PopStateEvent('popstate'));
}
