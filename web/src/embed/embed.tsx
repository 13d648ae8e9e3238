import type { FunctionComponent, TargetedWheelEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import type { EventWhere } from '../api/documents.js';
import { ServerContext } from '../api/server.js';
import { viewServer } from './view-server.js';
import { whereOf } from './where-of.js';

export interface PictureProps {
  readonly where: EventWhere;
  /** Most actors of a graph, as the page says it. */
  readonly actors: string | null;
}

interface Props extends Pick<PictureProps, 'actors'> {
  readonly label: string;
  readonly server: string;
  /** A view's. */
  readonly token: string;
  readonly Picture: FunctionComponent<PictureProps>;
}

/** A picture that asks with a view's token; another token draws it anew. */
export function Embed({ label, server, token, actors, Picture }: Props) {
  const asked = useMemo(() => viewServer(server, token), [server, token]);
  return (
    <section class="embed" aria-label={label} onWheelCapture={leaveToPage}>
      {token === '' ? <p class="state failure" role="alert">There is no token: give the element the one that entente view create printed, as its attribute token.</p>
        : <ServerContext.Provider key={`${server} ${token}`} value={asked}><Picture where={whereOf(token)} actors={actors} /></ServerContext.Provider>}
    </section>
  );
}

/** The wheel scrolls the page until the reader has gone into the picture: else a page full of pictures could not be read on. */
function leaveToPage(event: TargetedWheelEvent<HTMLElement>): void {
  if (!event.currentTarget.matches(':focus-within')) event.stopPropagation();
}
