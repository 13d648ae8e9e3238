import type { Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import type { Article } from '../../model/article.js';
import type { Mention } from '../mention/mention.js';
import type { Sentence } from '../text/sentence.js';
import { findAppositions, titlesByPerson } from './appositions.js';
import { calledBeside } from './called-beside.js';
import { collectActors } from './collect-actors.js';
import type { Context } from './context.js';
import { headKey, knownOwners, tokensOf } from './context.js';
import { decideName, isPersonName } from './decide-name.js';
import { decideNoun } from './decide-noun.js';
import { decideOrgan } from './decide-organ.js';
import { decidePeople } from './decide-people.js';
import { decidePlaceNoun } from './decide-place-noun.js';
import { decidePronoun } from './decide-pronoun.js';
import { decideTitle } from './decide-title.js';
import type { Decision } from './decision.js';
import { decide } from './decision.js';
import { readDocumentNames } from './document-names.js';
import { History } from './history.js';
import { placeStrangers } from './place-strangers.js';
import type { Resolution, ResolvedMention } from './resolution.js';
import { rolesOf } from './roles.js';
import { settle } from './settle.js';
import { decideSeveral } from './several.js';
import { decideShared } from './shared.js';

/**
 * Says who or what each mention means: names first, then in text order what points back to them.
 * A mention that means several actors ("they", "both sides") comes once for each.
 */
export function resolveMentions(mentions: readonly Mention[], sentences: readonly Sentence[], article: Article, gazetteer: Gazetteer): Resolution {
  const context: Context = {
    gazetteer, sentences, on: article.publishedAt?.slice(0, 10) ?? null, names: readDocumentNames(mentions, article.text),
    heads: new Map(mentions.map((mention) => [headKey(mention.sentence, mention.head), mention])), decided: new Map(), byHead: new Map(), history: new History(), roles: new Map(),
  };
  const beside = findAppositions(mentions, sentences);
  const titles = titlesByPerson(beside);
  const names = mentions.filter((mention) => mention.candidates.length && !isPersonName(mention));
  for (const mention of names) if (mention.by === 'gazetteer') settle(context, mention, decideName(context, mention));
  for (const mention of mentions) if (mention.by === 'organ' && knownOwners(context, mention, mention.noun!).length && !decideShared(context, mention).length) settle(context, mention, decideOrgan(context, mention));
  for (const mention of names) if (mention.by !== 'gazetteer') settle(context, mention, decideName(context, mention));
  decidePeople(context, mentions, titles);
  const resolved = mentions.flatMap((mention) => {
    const decisions = context.decided.has(mention) ? [context.decided.get(mention)!] : decideInOrder(context, mention, beside).map((decision) => settle(context, mention, decision));
    decisions.forEach((decision) => remember(context, decision));
    return decisions;
  });
  const placed = placeStrangers(context, resolved, titles);
  return { mentions: placed, actors: collectActors(placed, (person) => rolesOf(context, person)) };
}

function decideInOrder(context: Context, mention: Mention, beside: ReadonlyMap<Mention, Mention>): Decision[] {
  const person = beside.get(mention);
  const named = person ? context.decided.get(person)?.actor : null;
  if (named) return [decide(named, 0.9, `beside the name ${named.name}`)];
  const called = calledBeside(context, mention);
  if (called) return [decide(called, 0.85, `called ${called.name} beside it`)];
  if (mention.by === 'place-noun') return [decidePlaceNoun(context, mention)];
  if (mention.form === 'PRONOUN') return decidePronoun(context, mention);
  const several = [decideSeveral, decideShared].map((by) => by(context, mention)).find((decisions) => decisions.length);
  if (several) return several;
  if (mention.by === 'organ') return [decideOrgan(context, mention)];
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
    subject: SUBJECT.has(tokens[group]!.rel), full: mention.form !== 'DEMONYM' && mention.form !== 'PLACE', named: mention.form === 'NAME',
    plural: mention.noun?.plural ?? (mention.form === 'POPULATION'),
    nouns: [mention.noun?.noun, mention.noun?.office, ...(context.roles.get(mention.actor.id) ?? []).map(({ title }) => title.toLowerCase())].filter((noun): noun is string => Boolean(noun)),
  });
}
