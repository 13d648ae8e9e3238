import { officeMeant } from '../../lexicon/gazetteer/office-meant.js';
import { covers } from '../../lexicon/gazetteer/offices.js';
import { slug } from '../../lexicon/gazetteer/pieces.js';
import type { Actor } from '../../model/actor.js';
import type { Mention, NounPhrase } from '../mention/mention.js';
import type { Context, KnownOwner } from './context.js';
import { knownOwners, stateActorOf } from './context.js';
import type { Decision } from './decision.js';
import { decide } from './decision.js';
import type { Met } from './history.js';
import { pluralOf } from './plural.js';

const SPEAKS_FOR = /spokes(?:man|woman|person)$|^press secretary$/;
const GONE = new Set(['former', 'ex', 'late', 'ousted', 'deposed', 'exiled', 'retired', 'then', 'incoming', 'new', 'next']);

/** Who a title without a name means: "the French president", "the minister", "a ministry spokesman". */
export function decideTitle(context: Context, mention: Mention): Decision {
  const noun = mention.noun!;
  const home = context.gazetteer.homes.get(noun.noun);
  const owner = knownOwners(context, mention, noun)[0] ?? (home && !noun.plural ? homeOwner(context, home) : undefined);
  const inText = metBefore(context, noun, owner);
  if (inText) return inText;
  if (owner) return ofOwner(context, noun, owner);
  return decide({ id: slug(pluralOf(noun.noun)), name: [...noun.modifiers.slice(-2), pluralOf(noun.noun)].join(' '), kind: 'POPULATION', country: null }, 0.3, 'nothing says whose');
}

const homeOwner = (context: Context, home: string): KnownOwner => {
  const actor = stateActorOf(context, home) ?? context.gazetteer.actors.get(home) ?? null;
  return { actor, country: actor?.country ?? null, by: 'DEMONYM' };
};

/** The last person whom the text gave this title, of this owner if one is named; of several holders of an office that nobody is named for, the one the text is most about. */
function metBefore(context: Context, noun: NounPhrase, owner: KnownOwner | undefined): Decision | null {
  if (!noun.definite) return null;
  const generic = noun.noun === 'official' || noun.noun === 'diplomat' || noun.noun === 'leader';
  const fits = ({ actor, nouns, full }: Met): boolean => full && actor.kind === 'PERSON'
    && (nouns.includes(noun.noun) || (noun.office !== null && (nouns.includes(noun.office) || holds(context, actor, noun.office))) || (generic && nouns.length > 0))
    && (owner === undefined || (owner.country === null || actor.country === owner.country) && isOf(context, actor, owner.actor));
  const whose = owner === undefined && noun.office !== null;
  const met = whose ? context.history.mostOften(fits) : context.history.last(fits);
  return met ? decide(met.actor, 0.8, `the ${noun.noun} met ${whose ? 'most often' : 'last'}`) : null;
}

/** Known to hold the office on the article's day, whatever the text calls them. */
const holds = ({ gazetteer, on }: Context, { name }: Actor, office: string): boolean =>
  on !== null && gazetteer.offices.of(name).some((term) => term.office === office && covers(term, on));

const WHOLE = new Set(['STATE', 'PERSON', 'POPULATION']);

/** Whether a person is of an organisation as far as the text or the rows say; anyone may be of a state's. */
function isOf({ gazetteer, roles }: Context, person: Actor, owner: Actor | null): boolean {
  if (!owner || WHOLE.has(owner.kind)) return true;
  const of = [...(roles.get(person.id) ?? []).map((role) => role.of?.id), ...gazetteer.offices.of(person.name).map((term) => term.of)];
  return of.some((id) => id === owner.id || (owner.kind === 'GOVERNMENT' && id === owner.country));
}

/** Who has a title of an owner: whoever holds the office on that day, else somebody unnamed. */
export function ofOwner(context: Context, noun: NounPhrase, owner: KnownOwner): Decision {
  const holder = noun.definite ? holderOf(context, noun, owner) : null;
  if (holder) return holder;
  if (SPEAKS_FOR.test(noun.noun) && owner.actor) return decide(owner.actor, 0.7, `speaks for ${owner.actor.name}`);
  return decide(unnamed(context, noun, owner), 0.5, `a ${noun.noun} whom the text does not name`);
}

/** Who holds an office of an owner on the article's day, as far as the rows know. */
export function holderOf({ gazetteer, on }: Context, noun: NounPhrase, owner: KnownOwner): Decision | null {
  const meant = noun.modifiers.some((word) => GONE.has(word)) ? null : officeMeant(gazetteer, noun, owner.actor, owner.country);
  const holder = meant && gazetteer.offices.holder(meant.office, meant.of, on);
  return holder ? decide(holder, 0.85, `${meant.office} of ${meant.of}${on ? ` on ${on}` : ''}`) : null;
}

function unnamed({ gazetteer }: Context, noun: NounPhrase, { actor, country }: KnownOwner): Actor {
  const single = noun.office !== null && noun.definite;
  const words = single ? noun.noun : pluralOf(noun.noun);
  const prefix = country !== null && actor?.kind !== 'ARMED_GROUP' && actor?.kind !== 'ORGANIZATION' ? gazetteer.states.get(country)?.adjectives[0] ?? country : actor?.name ?? '';
  const kind = single ? 'PERSON' : 'POPULATION';
  return { id: [country ?? actor?.id, slug(words)].filter(Boolean).join('-'), name: `${prefix} ${words}`.trim(), kind, country };
}
