import { signal } from '@preact/signals';
import { NO_FILTER, type Filter } from './filter.js';

export const VIEWS = ['graph', 'timeline', 'map', 'table', 'read'] as const;
export type View = (typeof VIEWS)[number];

/** What the side panel shows. */
export type Selection =
  | { readonly type: 'actor' | 'event'; readonly id: string }
  | { readonly type: 'pair'; readonly a: string; readonly b: string };

const MOST = 300;

/** Where the page stands: all of it is in its address. */
export interface Place {
  readonly view: View;
  readonly filter: Filter;
  readonly selection: Selection | null;
  /** Actors whose surroundings the graph shows besides. */
  readonly expanded: readonly string[];
  /** Most actors that the graph shows. */
  readonly most: number;
  /** Id of the article that is read; empty for none. */
  readonly article: string;
}

export const place = signal<Place>(readPlace(location.search));

/** Goes to another place; the browser's Back comes back. */
export function go(change: Partial<Place>): void {
  const next = { ...place.value, ...change };
  history.pushState(null, '', addressOf(next));
  place.value = next;
}

export const refine = (change: Partial<Filter>): void => go({ filter: { ...place.value.filter, ...change } });

addEventListener('popstate', () => { place.value = readPlace(location.search); });

export function addressOf({ view, filter, selection, expanded, most, article }: Place): string {
  const parameters = new URLSearchParams();
  if (view !== 'graph') parameters.set('view', view);
  for (const [name, value] of Object.entries(filter)) if (value.length > 0) parameters.set(name, typeof value === 'string' ? value : value.join('~'));
  if (selection) parameters.set('show', selection.type === 'pair' ? `pair~${selection.a}~${selection.b}` : `${selection.type}~${selection.id}`);
  if (expanded.length > 0) parameters.set('expanded', expanded.join('~'));
  if (most !== MOST) parameters.set('most', String(most));
  if (article) parameters.set('article', article);
  return `?${parameters}`;
}

export function readPlace(search: string): Place {
  const parameters = new URLSearchParams(search);
  const list = (name: string): string[] => (parameters.get(name) ?? '').split('~').filter(Boolean);
  const filter = Object.fromEntries(Object.entries(NO_FILTER).map(([name, empty]) => [name, typeof empty === 'string' ? parameters.get(name) ?? '' : list(name)])) as unknown as Filter;
  const view = VIEWS.find((each) => each === parameters.get('view')) ?? 'graph';
  return { view, filter, selection: readSelection(list('show')), expanded: list('expanded'), most: Number(parameters.get('most') ?? MOST) || MOST, article: parameters.get('article') ?? '' };
}

function readSelection([type, first, second]: readonly string[]): Selection | null {
  if (type === 'pair' && first && second) return { type, a: first, b: second };
  return (type === 'actor' || type === 'event') && first ? { type, id: first } : null;
}
