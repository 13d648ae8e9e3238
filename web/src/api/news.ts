import { signal } from '@preact/signals';
import { createClient } from 'graphql-sse';
import { EventAddedDocument } from './documents.js';
import type { EventWhere } from './documents.js';
import { authorization } from './key.js';

/** Events that were added since the page showed its answers; `shown` counts how often the reader took them in. */
export const news = { waiting: signal(0), shown: signal(0) };

export function takeIn(): void {
  news.waiting.value = 0;
  news.shown.value += 1;
}

/** Counts what is added, from now on, that the filter lets through. @returns what ends that */
export function follow(where: EventWhere): () => void {
  const client = createClient({ url: '/graphql', headers: authorization, retryAttempts: Infinity });
  news.waiting.value = 0;
  const end = client.subscribe({ query: String(EventAddedDocument), variables: { where } }, {
    next: ({ data }) => { if (data) news.waiting.value += 1; },
    error: () => undefined, // without news the page still answers; what is wrong shows where it asks
    complete: () => undefined,
  });
  return () => { end(); client.dispose(); };
}
