import type { ComponentChildren } from 'preact';
import type { AskError } from '../api/ask.js';
import type { Asked } from '../api/use-ask.js';
import { NO_FILTER } from '../state/filter.js';
import { go } from '../state/place.js';

interface Props<Answer> {
  readonly asked: Asked<Answer>;
  /** What is on its way, for who waits: `the graph`. */
  readonly what: string;
  readonly children: (data: Answer) => ComponentChildren;
}

/** What was asked for, once it is there; until then, or where it can't be, says so and what to do. */
export function Answered<Answer>({ asked, what, children }: Props<Answer>) {
  if (asked.error) return <Failure error={asked.error} again={asked.again} />;
  if (!asked.data) return asked.loading ? <p class="state" role="status"><progress aria-label={`Loading ${what}`} /> Loading {what}…</p> : null;
  return <div class={asked.loading ? 'stale' : 'fresh'} aria-busy={asked.loading}>{asked.loading && <progress class="bar" aria-label={`Loading ${what}`} />}{children(asked.data)}</div>;
}

export function Failure({ error, again }: { readonly error: AskError; again(): void }) {
  return (
    <div class="state failure" role="alert">
      <p>{error.message}</p>
      <p class="actions">
        <button type="button" onClick={again}>Try again</button>
        {error.code === 'BAD_USER_INPUT' && <button type="button" onClick={() => go({ filter: NO_FILTER, selection: null, expanded: [] })}>Clear the filter</button>}
      </p>
    </div>
  );
}

/** Where nothing fits the filter. */
export const Nothing = ({ what }: { readonly what: string }) => (
  <div class="state" role="status">
    <p>No {what} fits the filter.</p>
    <p class="actions"><button type="button" onClick={() => go({ filter: NO_FILTER })}>Clear the filter</button></p>
  </div>
);
