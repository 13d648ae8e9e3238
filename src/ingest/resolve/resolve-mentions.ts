import type { Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import type { Actor, Role } from '../../model/actor.js';
import type { Article } from '../../model/article.js';
import type { Mention } from '../mention/mention.js';
import type { Sentence } from '../text/sentence.js';
import { findAppositions } from './appositions.js';
import { collectActors } from './collect-actors.js';
import type { Context } from './context.js';
import { headKey, knownOwners, tokensOf } from './context.js';
import { decideName, isPersonName } from './decide-name.js';
import { decideNoun } from './decide-noun.js';
import { decideOrgan } from './decide-organ.js';
import { decidePerson } from './decide-person.js';
import { decidePronoun } from './decide-pronoun.js';
import { decideTitle } from './decide-title.js';
import type { Decision } from './decision.js';
import { apply, decide } from './decision.js';
import { readDocumentNames } from './document-names.js';
import { History } from './history.js';
import type { Resolution, ResolvedMention } from './resolution.js';
import { addPersonRole, bookRoles } from './roles.js';
import { decideSeveral } from './several.js';

/**
 * Says who or what each mention means: names first, then in text order what points back to them.
 * A mention that means several actors ("they", "both sides") comes once for each.
 */
export function resolveMentions(mentions: readonly Mention[], sentences: readonly Sentence[], article: Article, gazetteer: Gazetteer): Resolution {
  const context: Context = {
    gazetteer, sentences, on: article.publishedAt?.slice(0, 10) ?? null, names: readDocumentNames(mentions, article.text),
    decided: new Map(), byHead: new Map(), history: new History(), roles: new Map(),
  };
  const beside = findAppositions(mentions, sentences);
  const names = mentions.filter((mention) => mention.candidates.length && !isPersonName(mention));
  for (const mention of names) if (mention.by === 'gazetteer') settle(context, mention, decideName(context, mention));
  for (const mention of mentions) if (mention.by === 'organ' && knownOwners(context, mention, mention.noun!).length) settle(context, mention, decideOrgan(context, mention));
  for (const mention of names) if (mention.by !== 'gazetteer') settle(context, mention, decideName(context, mention));
  decidePeople(context, mentions, beside);
  const resolved = mentions.flatMap((mention) => {
    const decisions = context.decided.has(mention) ? [context.decided.get(mention)!] : decideInOrder(context, mention, beside).map((decision) => settle(context, mention, decision));
    decisions.forEach((decision) => remember(context, decision));
    return decisions;
  });
  const placed = placeStrangers(context, resolved, beside);
  return { mentions: placed, actors: collectActors(placed, (person) => rolesOf(context, person)) };
}

/** What the text says of a person, and what the gazetteer knows, each office once. */
function rolesOf(context: Context, person: Actor): Role[] {
  const told = context.roles.get(person.id) ?? [];
  const same = (title: string): string => context.gazetteer.titles.get(title.toLowerCase())?.office ?? title.toLowerCase();
  return [...told, ...bookRoles(context, person).filter(({ title }) => !told.some((role) => same(role.title) === same(title)))];
}

function titlesByPerson(beside: ReadonlyMap<Mention, Mention>): Map<Mention, Mention[]> {
  const titles = new Map<Mention, Mention[]>();
  for (const [title, person] of beside) titles.set(person, [...(titles.get(person) ?? []), title]);
  return titles;
}

const titlesOf = (person: Mention, titles: ReadonlyMap<Mention, readonly Mention[]>): readonly Mention[] => titles.get(person) ?? [];

/** Gives people of no known country that of the office that the text gives them; the office's owner may be known only now ("a spokesman for its ministry"). */
function placeStrangers(context: Context, resolved: readonly ResolvedMention[], beside: ReadonlyMap<Mention, Mention>): ResolvedMention[] {
  const countries = new Map<string, string>();
  const titles = titlesByPerson(beside);
  for (const [mention, { actor }] of context.decided) {
    if (actor?.kind !== 'PERSON' || actor.country !== null || context.gazetteer.actors.has(actor.id) || countries.has(actor.id)) continue;
    for (const told of [mention, ...titlesOf(mention, titles)]) {
      const country = told.noun && knownOwners(context, told, told.noun).find((owner) => owner.country !== null && owner.by !== 'IN')?.country;
      if (country) countries.set(actor.id, country);
    }
  }
  return resolved.map((mention) => (mention.actor && countries.has(mention.actor.id) ? { ...mention, actor: { ...mention.actor, country: countries.get(mention.actor.id)! } } : mention));
}

function settle(context: Context, mention: Mention, decision: Decision): ResolvedMention {
  const resolved = apply(mention, decision);
  context.decided.set(mention, resolved);
  const key = headKey(mention.sentence, mention.head);
  if (!context.byHead.get(key)?.actor) context.byHead.set(key, resolved);
  return resolved;
}

/** A person keeps one identity throughout: an office beside any of its mentions tells its country. */
function decidePeople(context: Context, mentions: readonly Mention[], beside: ReadonlyMap<Mention, Mention>): void {
  const titles = titlesByPerson(beside);
  const people = mentions.filter(isPersonName).map((mention) => ({ mention, decision: decidePerson(context, mention) }));
  const countries = new Map<string, string>();
  for (const { mention, decision } of people) {
    const country = decision.actor?.country ?? titlesOf(mention, titles).flatMap((title) => knownOwners(context, title, title.noun!)).find((owner) => owner.country)?.country;
    if (decision.actor && country && !countries.has(decision.actor.id)) countries.set(decision.actor.id, country);
  }
  for (const { mention, decision } of people) {
    const { actor } = decision;
    const known: Actor | null = actor && { ...actor, country: actor.country ?? (context.gazetteer.actors.has(actor.id) ? null : countries.get(actor.id) ?? null) };
    settle(context, mention, { ...decision, actor: known });
    if (known) for (const told of [mention, ...titlesOf(mention, titles)]) if (told.noun) addPersonRole(context, known, told);
  }
}

function decideInOrder(context: Context, mention: Mention, beside: ReadonlyMap<Mention, Mention>): Decision[] {
  const person = beside.get(mention);
  const named = person ? context.decided.get(person)?.actor : null;
  if (named) return [decide(named, 0.9, `beside the name ${named.name}`)];
  if (mention.form === 'PRONOUN') return decidePronoun(context, mention);
  if (mention.by === 'organ') return [decideOrgan(context, mention)];
  const several = decideSeveral(context, mention);
  if (several.length) return several;
  return [mention.noun?.title && !mention.noun.plural ? decideTitle(context, mention) : decideNoun(context, mention)];
}

const SUBJECT = new Set(['nsubj', 'nsubjpass', 'csubj']);

function remember(context: Context, mention: ResolvedMention): void {
  if (!mention.actor) return;
  const tokens = tokensOf(context, mention);
  let group = mention.head;
  while (tokens[group]!.rel === 'conj' && tokens[group]!.head >= 0) group = tokens[group]!.head;
  context.history.add({
    actor: mention.actor, sentence: mention.sentence, token: mention.head, group,
    subject: SUBJECT.has(tokens[group]!.rel), full: mention.form !== 'DEMONYM' && mention.form !== 'PLACE',
    plural: mention.noun?.plural ?? (mention.form === 'POPULATION'),
    nouns: [mention.noun?.noun, mention.noun?.office, ...(context.roles.get(mention.actor.id) ?? []).map(({ title }) => title.toLowerCase())].filter((noun): noun is string => Boolean(noun)),
  });
}
