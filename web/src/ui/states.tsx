import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { AskError } from '../api/server.js';
import type { Asked } from '../api/use-ask.js';

/** How to take the reader's filter back, or all that the reader chose; null where nothing can be chosen. */
export const ClearContext = createContext<{ readonly filter: () => void; readonly all: () => void } | null>(null);

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
  const clear = useContext(ClearContext);
  return (
    <div class="state failure" role="alert">
      <p>{error.message}</p>
      <p class="actions">
        <button type="button" onClick={again}>Try again</button>
        {clear && error.code === 'BAD_USER_INPUT' && <button type="button" onClick={clear.all}>Clear the filter</button>}
      </p>
    </div>
  );
}

/** Where nothing fits the filter. */
export function Nothing({ what }: { readonly what: string }) {
  const clear = useContext(ClearContext);
  return (
    <div class="state" role="status">
      <p>No {what} fits the filter.</p>
      {clear && <p class="actions"><button type="button" onClick={clear.filter}>Clear the filter</button></p>}
    </div>
  );
}
