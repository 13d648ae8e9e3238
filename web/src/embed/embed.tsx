import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { ServerContext } from '../api/server.js';
import { viewServer } from './view-server.js';

interface Props {
  readonly label: string;
  readonly server: string;
  /** A view's. */
  readonly token: string;
  readonly children: ComponentChildren;
}

/** A picture that asks with a view's token; another token draws it anew. */
export function Embed({ label, server, token, children }: Props) {
  const asked = useMemo(() => viewServer(server, token), [server, token]);
  return (
    <section class="embed" aria-label={label}>
      {token === '' ? <p class="state failure" role="alert">There is no token: give the element the one that entente view create printed, as its attribute token.</p>
        : <ServerContext.Provider key={`${server} ${token}`} value={asked}>{children}</ServerContext.Provider>}
    </section>
  );
}
