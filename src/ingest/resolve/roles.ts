import { covers } from '../../lexicon/gazetteer/offices.js';
import type { Actor, Role } from '../../model/actor.js';
import type { Mention, NounPhrase } from '../mention/mention.js';
import type { Context } from './context.js';
import { addRole, knownOwners, stateActorOf } from './context.js';
import { objectOf } from './title-object.js';

const FORMS_OF_ADDRESS = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'sir', 'lord', 'lady', 'dame', 'dr', 'dr.', 'prof.', 'professor', 'reverend', 'rev.', 'baroness']);

/** Notes the office that a title beside or before a name gives its bearer. */
export function addPersonRole(context: Context, person: Actor, mention: Mention): void {
  const noun = mention.noun!;
  if (!noun.title || FORMS_OF_ADDRESS.has(noun.noun)) return;
  const owner = knownOwners(context, mention, noun).find(({ by }) => by !== 'IN') ?? knownOwners(context, mention, noun)[0];
  const home = context.gazetteer.homes.get(noun.noun);
  const of = owner?.actor ?? stateActorOf(context, owner?.country ?? home ?? null) ?? (home ? context.gazetteer.actors.get(home) ?? null : null);
  addRole(context, person, { title: titleText(context, mention), of: of ?? officeOwner(context, person, noun) });
}

function titleText(context: Context, mention: Mention): string {
  const { modifiers, noun } = mention.noun!;
  const object = mention.by === 'title' && context.gazetteer.openTitles.has(noun) ? objectOf(context, mention) : null;
  return [...modifiers, noun, ...(object ? ['of', object] : [])].join(' ');
}

/** "President Putin": the office's row tells whose it is. */
function officeOwner(context: Context, person: Actor, { office }: NounPhrase): Actor | null {
  const term = office ? context.gazetteer.offices.of(person.name).find((known) => known.office === office) : undefined;
  return term ? ownerOf(context, term.of) : null;
}

const ownerOf = (context: Context, of: string): Actor | null => stateActorOf(context, of) ?? context.gazetteer.actors.get(of) ?? null;

/** The offices that the gazetteer's rows give a person on the article's day; where none, the last one that is over, as "former …". */
function bookRoles(context: Context, person: Actor): Role[] {
  const { gazetteer, on } = context;
  if (person.kind !== 'PERSON' || on === null) return [];
  const terms = gazetteer.offices.of(person.name);
  const roleOf = ({ office, of }: (typeof terms)[number], prefix = ''): Role => ({ title: prefix + (gazetteer.styles[of]?.[office] ?? office), of: ownerOf(context, of) });
  const now = terms.filter((term) => covers(term, on));
  const last = terms.filter(({ to }) => to !== null && to < on).sort((a, b) => (a.to! < b.to! ? -1 : 1)).at(-1);
  return now.length ? now.map((term) => roleOf(term)) : last ? [roleOf(last, 'former ')] : [];
}

/** What the text says of a person, and what the gazetteer knows, each office once. */
export function rolesOf(context: Context, person: Actor): Role[] {
  const told = context.roles.get(person.id) ?? [];
  const same = (title: string): string => context.gazetteer.titles.get(title.toLowerCase())?.office ?? title.toLowerCase();
  return [...told, ...bookRoles(context, person).filter(({ title }) => !told.some((role) => same(role.title) === same(title)))];
}
