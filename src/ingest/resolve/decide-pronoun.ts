import type { Actor } from '../../model/actor.js';
import type { Mention } from '../mention/mention.js';
import type { Context } from './context.js';
import { tokensOf } from './context.js';
import type { Decision } from './decision.js';
import { decide, UNDECIDED } from './decision.js';
import type { Met } from './history.js';

/** How many sentences back a pronoun may point. */
const REACH = 2;
const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
const THEY = new Set(['they', 'them', 'their', 'themselves']);
const THINGS = new Set(['STATE', 'GOVERNMENT', 'ORGANIZATION', 'IGO', 'ARMED_GROUP']);

/** Whom a pronoun points back to: the most salient actor before it that agrees with it; several for "they". */
export function decidePronoun(context: Context, mention: Mention): Decision[] {
  const word = mention.text.toLowerCase();
  if (THEY.has(word)) return decideThey(context, mention);
  const fits = HE.has(word) || SHE.has(word) ? (met: Met): boolean => isPerson(context, met, SHE.has(word)) : (met: Met): boolean => THINGS.has(met.actor.kind) && !met.plural;
  if ((word === 'it' || word === 'itself') && tokensOf(context, mention)[mention.head]!.rel !== 'nsubj') return [decideObject(context, mention)];
  const best = mostSalient(context, mention, fits);
  return [best ? decide(best.actor, 0.6, `"${mention.text}" after ${best.actor.name}`) : UNDECIDED];
}

/** "Rejected Chad's demand" is no Chad, but "urged it to", "promised it money" take somebody: the last thing that acts, named before in the sentence and not the subject. */
function decideObject(context: Context, mention: Mention): Decision {
  const tokens = tokensOf(context, mention);
  const { head: verb, rel, index } = tokens[mention.head]!;
  const addressed = rel === 'dative' || tokens.some((t) => t.head === verb && t.index !== index && ADDRESSED.has(t.rel));
  const met = addressed ? context.history.last((m) => m.sentence === mention.sentence && m.token < mention.head && THINGS.has(m.actor.kind) && !m.plural && !m.subject) : null;
  return met ? decide(met.actor, 0.5, `"${mention.text}", who is spoken to, after ${met.actor.name}`) : UNDECIDED;
}

/** Beside an object, these say that it is somebody: "urged it to leave", "told it that", "promised it money". */
const ADDRESSED = new Set(['xcomp', 'ccomp', 'dobj']);

function isPerson({ gazetteer }: Context, { actor, full }: Met, she: boolean): boolean {
  return full && actor.kind === 'PERSON' && (gazetteer.female.has(actor.id) === she || !gazetteer.actors.has(actor.id));
}

function decideThey(context: Context, mention: Mention): Decision[] {
  const plural = mostSalient(context, mention, ({ plural: isPlural, actor }) => isPlural && actor.kind !== 'PERSON');
  const group = context.history.lastGroup(({ full, sentence }) => full && mention.sentence - sentence <= 1);
  const groupIn = group.length ? context.history.last(({ actor }) => actor.id === group[0]!.id) : null;
  if (group.length && (!plural || (groupIn && before(plural, groupIn)))) return group.map((actor: Actor) => decide(actor, 0.55, `"${mention.text}": named together`));
  return [plural ? decide(plural.actor, 0.5, `"${mention.text}" after ${plural.actor.name}`) : UNDECIDED];
}

const before = (a: Met, b: Met): boolean => a.sentence < b.sentence || (a.sentence === b.sentence && a.token < b.token);

/** Nearer sentences first, subjects before others, the earlier of two equals. */
function mostSalient(context: Context, mention: Mention, fits: (met: Met) => boolean): Met | null {
  const tokens = tokensOf(context, mention);
  const verb = tokens[mention.head]!.head;
  const clashes = (met: Met): boolean => met.sentence === mention.sentence && (met.token >= mention.head || (tokens[met.token]!.head === verb && tokens[mention.head]!.rel !== 'poss' && tokens[met.token]!.rel !== 'poss'));
  let best: { met: Met; score: number } | null = null;
  for (const met of context.history.between(mention.sentence - REACH, mention.sentence)) {
    if (!fits(met) || clashes(met)) continue;
    const score = 2 * (met.sentence - mention.sentence) + (met.subject ? 1.5 : 0) + (met.full ? 0.5 : 0);
    if (!best || score > best.score) best = { met, score };
  }
  return best?.met ?? null;
}
