import type { Mention, NounPhrase } from '../mention/mention.js';
import type { Token } from '../text/sentence.js';
import type { Context, KnownOwner } from './context.js';
import { headKey, tokensOf } from './context.js';
import { nounOf } from './decide-noun.js';
import { organOf } from './decide-organ.js';
import { holderOf } from './decide-title.js';
import type { Decision } from './decision.js';
import { decideSeveral } from './several.js';

/** Each owner's own where a plural noun has several: "French and German troops", "the leaders of the two countries". */
export function decideShared(context: Context, mention: Mention): Decision[] {
  const noun = mention.noun;
  if (!noun?.plural) return [];
  const owners = [...new Map(ownersOf(context, mention, noun).map((owner) => [owner.actor!.id, owner])).values()];
  return owners.length < 2 ? [] : owners.map((owner) => ofOne(context, mention, noun, owner));
}

function ofOne(context: Context, mention: Mention, noun: NounPhrase, owner: KnownOwner): Decision {
  if (mention.by === 'organ') return organOf(context.gazetteer, owner, noun);
  const title = noun.definite ? context.gazetteer.titles.get(noun.noun) : undefined;
  const holder = title && holderOf(context, { ...noun, office: title.office ?? (title.leader ? 'leader' : null) }, owner);
  return holder || nounOf(context, noun, owner);
}

function ownersOf(context: Context, mention: Mention, noun: NounPhrase): KnownOwner[] {
  const tokens = tokensOf(context, mention);
  const first = noun.owners[0];
  if (!first) return severalBehind(context, mention, tokens);
  const beside = tokens.filter((t) => t.head === mention.head && t.index < mention.first && t.index !== first.token && formAt(context, mention, t.index) === 'DEMONYM');
  return [first.token, ...beside.map((t) => t.index)].flatMap((token) => conjuncts(tokens, token)).sort((a, b) => a - b).flatMap((token) => {
    const actor = context.byHead.get(headKey(mention.sentence, token))?.actor;
    return actor ? [{ actor, country: actor.country, by: first.by }] : [];
  });
}

const formAt = ({ byHead }: Context, { sentence }: Mention, token: number): string | undefined => byHead.get(headKey(sentence, token))?.form;

const conjuncts = (tokens: readonly Token[], head: number): number[] =>
  [head, ...tokens.filter((t) => t.head === head && t.rel === 'conj').flatMap((t) => conjuncts(tokens, t.index))];

const WHOSE = new Set(['of', 'from', 'for']);

/** "… of the two countries", "… from both sides". */
function severalBehind(context: Context, { sentence, head }: Mention, tokens: readonly Token[]): KnownOwner[] {
  const links = tokens.filter((t) => t.head === head && t.rel === 'prep' && WHOSE.has(t.text.toLowerCase()));
  return links.flatMap((link) => tokens.filter((t) => t.head === link.index && t.rel === 'pobj')).flatMap((t) => {
    const several = context.heads.get(headKey(sentence, t.index));
    return several ? decideSeveral(context, several).map(({ actor }) => ({ actor, country: actor!.country, by: 'OF' as const })) : [];
  });
}
