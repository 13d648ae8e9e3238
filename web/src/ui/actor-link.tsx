import type { WhoFragment } from '../api/documents.js';
import { go } from '../state/place.js';

/** An actor's name; shows the actor in the side panel. */
export const ActorLink = ({ actor }: { readonly actor: Pick<WhoFragment, 'id' | 'name'> }) => (
  <button type="button" class="link" onClick={() => go({ selection: { type: 'actor', id: actor.id } })}>{actor.name}</button>
);

/** Names, one after another. */
export const ActorLinks = ({ actors }: { readonly actors: readonly WhoFragment[] }) => <>{actors.map((actor, index) => <>{index > 0 && ', '}<ActorLink actor={actor} /></>)}</>;
