import { ask } from '../api/ask.js';
import { ActorsLikeDocument } from '../api/documents.js';
import type { WhoFragment } from '../api/documents.js';
import { Combobox } from '../ui/combobox.js';
import { words } from '../ui/labels.js';

const find = async (name: string, signal: AbortSignal): Promise<readonly WhoFragment[]> => (await ask(ActorsLikeDocument, { name }, signal)).actors.nodes;

/** Finds an actor by part of a name. */
export const ActorPicker = ({ label, pick }: { readonly label: string; pick(id: string): void }) => (
  <Combobox label={label} find={find} pick={(actor) => pick(actor.id)} nothing="Nobody of that name is in this graph."
    show={(actor) => <><b>{actor.name}</b> <span class="dim">{words(actor.kind)}{actor.country && `, ${actor.country}`}</span></>} />
);
