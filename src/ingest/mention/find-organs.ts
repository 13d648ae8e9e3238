import type { Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import type { Mention } from './mention.js';
import { describeNoun } from './noun-phrase.js';
import type { SentenceView } from './sentence-view.js';
import { headOf, isNominal } from './sentence-view.js';

/** Organs that every state may have, by pattern: "Russia's Foreign Ministry", "the parliament"; `known` are names with a row. */
export function findOrgans(view: SentenceView, gazetteer: Gazetteer, known: readonly Mention[], taken: (token: number) => boolean, named: (token: number) => boolean): Mention[] {
  const { tokens, pieces, sentence } = view;
  const mentions: Mention[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const match = gazetteer.organs.longest(pieces, at);
    if (!match) continue;
    const [first, last] = [pieces[at]!.token, pieces[match.to - 1]!.token];
    const [start, end] = [tokens[first]!.start, tokens[last]!.end];
    const head = headOf(tokens, first, last);
    const whole = pieces[at]!.start === start && pieces[match.to - 1]!.end === end;
    if (!whole || taken(first) || taken(last) || !isNominal(tokens[head])) continue;
    at = match.to - 1;
    const organ = match.values[0]!;
    const given = { kind: 'GOVERNMENT', noun: sentence.text.slice(start - sentence.start, end - sentence.start).toLowerCase(), office: null, title: false, organ } as const;
    const noun = describeNoun(view, first, last, named, gazetteer, given, head);
    mentions.push(withState(view, { text: sentence.text.slice(start - sentence.start, end - sentence.start), start, end, sentence: sentence.index, first, last, head, form: 'ORGAN', candidates: [], by: 'organ', noun }, known));
  }
  return mentions;
}

const PLACES = new Set(['STATE', 'REGION', 'DEMONYM']);

/** Where an organ is written as a name, its state is part of it: "Parliament of Norway", "Norwegian Parliament". */
function withState({ tokens, sentence }: SentenceView, organ: Mention, known: readonly Mention[]): Mention {
  if (!/^\p{Lu}/u.test(tokens[organ.last]!.text)) return organ;
  const places = known.filter(({ candidates }) => PLACES.has(candidates[0]?.role ?? ''));
  const of = tokens[organ.last + 1]?.text === 'of' ? places.find(({ first }) => first === organ.last + (tokens[organ.last + 2]?.text === 'the' ? 3 : 2)) : undefined;
  const before = places.find(({ last }) => last === organ.first - 1);
  const [first, last] = [before?.first ?? organ.first, of?.last ?? organ.last];
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  return { ...organ, text: sentence.text.slice(start - sentence.start, end - sentence.start), start, end, first, last };
}
