import type { Actor } from '../../model/actor.js';
import type { Mention } from '../mention/mention.js';
import type { Token } from '../text/sentence.js';
import type { Context } from './context.js';
import { headKey, tokensOf } from './context.js';
import type { Decision } from './decision.js';
import { decide, UNDECIDED } from './decision.js';
import { doersAbove } from './doers-above.js';
import type { Met } from './history.js';

/** How many sentences back a pronoun may point. */
const REACH = 2;
const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
const THEY = new Set(['they', 'them', 'their', 'themselves']);
/** Of a passive clause, too: "said it had been bombed". */
const SUBJECTS = new Set(['nsubj', 'nsubjpass']);
const THINGS = new Set(['STATE', 'GOVERNMENT', 'ORGANIZATION', 'IGO', 'ARMED_GROUP']);

/** Whom a pronoun points back to: the most salient actor before it that agrees with it; several for "they". */
export function decidePronoun(context: Context, mention: Mention): Decision[] {
  const word = mention.text.toLowerCase();
  if (THEY.has(word)) return decideThey(context, mention);
  const fits = HE.has(word) || SHE.has(word) ? (met: Met): boolean => isPerson(context, met, SHE.has(word)) : (met: Met): boolean => THINGS.has(met.actor.kind) && !met.plural;
  if ((word === 'it' || word === 'itself') && !SUBJECTS.has(tokensOf(context, mention)[mention.head]!.rel)) return [decideObject(context, mention)];
  const best = isStrangers(context, mention) ? null : mostSalient(context, mention, fits);
  return [best ? decide(best.actor, 0.6, `"${mention.text}" after ${best.actor.name}`) : UNDECIDED];
}

/** "A sailor was hurt when his boat was rammed", "a guard fled when he was shot at": somebody without a name. */
function isStrangers({ heads, sentences }: Context, { sentence, head, text }: Mention): boolean {
  const { tokens } = sentences[sentence]!;
  const { rel, head: above } = tokens[head]!;
  const from = rel === 'poss' ? head : tokens[above]?.rel === 'advcl' ? above : -1;
  return from >= 0 && !THEY.has(text.toLowerCase()) && [...doersAbove(tokens, from)].some((doer) => {
    const { form, noun } = heads.get(headKey(sentence, doer)) ?? {};
    return noun != null && form !== 'NAME' && !noun.plural && !noun.definite && !noun.organ && !THINGS.has(noun.kind);
  });
}

/** "Rejected it" is aimed at no Chad, but "urged it to", "promised it money", "stopped trade with it" take somebody: the last thing that acts, or state that something happens in, named before in the sentence; neither the subject nor of its country. */
function decideObject(context: Context, mention: Mention): Decision {
  const tokens = tokensOf(context, mention);
  const { head: verb, rel, index } = tokens[mention.head]!;
  const addressed = rel === 'dative' || (rel === 'pobj' && FACING.has(tokens[verb]!.lemma)) || tokens.some((t) => t.head === verb && t.index > index && ADDRESSED.has(t.rel));
  if (!addressed) return teller(context, mention, tokens) ?? UNDECIDED;
  const here = context.history.between(mention.sentence, mention.sentence).filter((m) => m.token < mention.head);
  const own = here.findLast((m) => m.subject)?.actor.country;
  const things = here.filter((m) => THINGS.has(m.actor.kind) && !m.plural && !m.subject);
  const met = [...things, ...statesBefore(context, mention)].filter((m) => !own || m.actor.country !== own).sort((a, b) => b.token - a.token)[0];
  return met ? decide(met.actor, 0.5, `"${mention.text}", who is dealt with, after ${met.actor.name}`) : UNDECIDED;
}

/** "Chad said Norway had bombed it": who tells of what was done to it. */
function teller({ history }: Context, mention: Mention, tokens: readonly Token[]): Decision | null {
  const { head: verb, rel } = tokens[mention.head]!;
  const clause = tokens[verb];
  const subject = rel === 'dobj' && clause?.rel === 'ccomp' ? tokens.find((t) => t.head === clause.head && t.rel === 'nsubj') : undefined;
  const met = subject && history.between(mention.sentence, mention.sentence).find((m) => m.token === subject.index && THINGS.has(m.actor.kind) && !m.plural);
  return met ? decide(met.actor, 0.5, `"${mention.text}": ${met.actor.name} tells of it`) : null;
}

/** States that only say where: "flew to Peru and promised it help". */
const statesBefore = ({ decided }: Context, { sentence, head }: Mention): { actor: Actor; token: number }[] =>
  [...decided.values()].filter((m) => m.sentence === sentence && m.head < head && !m.actor)
    .flatMap((m) => m.candidates.flatMap(({ role, actor }) => (role === 'STATE' && actor ? [{ actor, token: m.head }] : [])));

/** Behind these stands somebody who is dealt with. */
const FACING = new Set(['with', 'against', 'toward', 'towards']);

/** Beside an object, these say that it is somebody: "urged it to leave", "told it that", "promised it money". */
const ADDRESSED = new Set(['xcomp', 'ccomp', 'dobj']);

function isPerson({ gazetteer }: Context, { actor, full }: Met, she: boolean): boolean {
  return full && actor.kind === 'PERSON' && (gazetteer.female.has(actor.id) === she || !gazetteer.actors.has(actor.id));
}

function decideThey(context: Context, mention: Mention): Decision[] {
  const plural = mostSalient(context, mention, ({ plural: isPlural, actor }) => isPlural && actor.kind !== 'PERSON');
  const group = context.history.lastGroup((met) => met.full && mention.sentence - met.sentence <= 1 && !isTheirs(tokensOf(context, mention), mention, met));
  const groupIn = group.length ? context.history.last(({ actor }) => actor.id === group[0]!.id) : null;
  if (group.length && (!plural || (groupIn && before(plural, groupIn)))) return group.map((actor: Actor) => decide(actor, 0.55, `"${mention.text}": named together`));
  const met = plural ?? mostSalient(context, mention, ({ named, actor }) => named && BANDS.has(actor.kind));
  return [met ? decide(met.actor, 0.5, `"${mention.text}" after ${met.actor.name}`) : UNDECIDED];
}

/** Whose names stand for those in them: "the Taliban … they". */
const BANDS = new Set(['ARMED_GROUP', 'ORGANIZATION', 'GOVERNMENT']);

const before = (a: Met, b: Met): boolean => a.sentence < b.sentence || (a.sentence === b.sentence && a.token < b.token);

/** Nearer sentences first, subjects before others, the earlier of two equals. */
function mostSalient(context: Context, mention: Mention, fits: (met: Met) => boolean): Met | null {
  const tokens = tokensOf(context, mention);
  const verb = tokens[mention.head]!.head;
  const clashes = (met: Met): boolean => isTheirs(tokens, mention, met) || (met.sentence === mention.sentence && (met.token >= mention.head || (tokens[met.token]!.head === verb && tokens[mention.head]!.rel !== 'poss' && tokens[met.token]!.rel !== 'poss')));
  const own = tokens[mention.head]!.rel === 'poss' ? doersAbove(tokens, mention.head) : null;
  const answered = objectAnswered(tokens, mention.head);
  let best: { met: Met; score: number } | null = null;
  for (const met of context.history.between(mention.sentence - REACH, mention.sentence)) {
    if (!fits(met) || clashes(met)) continue;
    const score = 1.4 * (met.sentence - mention.sentence) + (met.subject ? 1.5 : 0) + (met.full ? 0.5 : 0) + (met.sentence === mention.sentence && own?.has(met.group) ? 1 : 0) + (met.sentence === mention.sentence && met.token === answered ? 2 : 0);
    if (!best || score > best.score) best = { met, score };
  }
  return best?.met ?? null;
}

/** "The soldiers whom they had abducted": others did. */
function isTheirs(tokens: readonly Token[], { sentence, head }: Mention, met: Met): boolean {
  const clause = tokens[tokens[head]!.head];
  return met.sentence === sentence && clause?.rel === 'relcl' && tokens[head]!.rel === 'nsubj' && [met.token, met.group].includes(clause.head);
}

/** "Condemned Chad after it attacked", "will hit Chad if it attacks": what the clause above does is done to whoever acts in the one below; -1 for no such. */
function objectAnswered(tokens: readonly Token[], word: number): number {
  const clause = tokens[tokens[word]!.head];
  const isReason = clause?.rel === 'advcl' && tokens.some((t) => t.head === clause.index && t.rel === 'mark' && REASONS.has(t.lemma));
  return isReason && SUBJECTS.has(tokens[word]!.rel) ? tokens.find((t) => t.head === clause.head && t.rel === 'dobj')?.index ?? -1 : -1;
}

const REASONS = new Set(['after', 'because', 'if', 'unless', 'until']);
