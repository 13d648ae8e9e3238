import { familyName } from '../../lexicon/gazetteer/people-names.js';
import { cutPieces } from '../../lexicon/gazetteer/pieces.js';
import type { Actor } from '../../model/actor.js';
import type { Mention } from '../mention/mention.js';

/** Names that this article introduces: family names of people named in full, acronyms in brackets. */
export interface DocumentNames {
  readonly people: ReadonlyMap<string, Actor>;
  readonly acronyms: ReadonlyMap<string, Actor>;
  /** Ids of those whom a name means that means nobody else. */
  readonly certain: ReadonlySet<string>;
}

const ACRONYM = /^['’]?s?\s*[([]["“']?([A-Z][A-Za-z.-]{1,11})["”']?[)\]]/;

export function readDocumentNames(mentions: readonly Mention[], text: string): DocumentNames {
  const people = new Map<string, Actor>();
  const acronyms = new Map<string, Actor>();
  for (const mention of mentions) {
    const { actor, role } = mention.candidates[0] ?? {};
    if (!actor) continue;
    const pieces = cutPieces(mention.text);
    if (actor.kind === 'PERSON' && role !== 'SURNAME' && pieces.length > 1) {
      for (const key of [pieces.at(-1)!.key, ...cutPieces(familyName(actor)).slice(-1).map((piece) => piece.key)]) if (!people.has(key)) people.set(key, actor);
    }
    const acronym = pieces.length > 1 ? ACRONYM.exec(text.slice(mention.end, mention.end + 20))?.[1] : undefined;
    if (acronym && !acronyms.has(acronym)) acronyms.set(acronym, actor);
  }
  return { people, acronyms, certain: new Set(mentions.flatMap(onlyMeaning)) };
}

function onlyMeaning({ candidates }: Mention): string[] {
  const ids = new Set(candidates.flatMap(({ actor, role }) => (actor && role ? [actor.id] : [])));
  return ids.size === 1 ? [...ids] : [];
}
