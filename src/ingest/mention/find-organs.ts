import type { Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import type { Mention } from './mention.js';
import { describeNoun } from './noun-phrase.js';
import type { SentenceView } from './sentence-view.js';
import { headOf, isNominal } from './sentence-view.js';

/** Organs that every state may have, by pattern: "Russia's Foreign Ministry", "the parliament". */
export function findOrgans(view: SentenceView, gazetteer: Gazetteer, taken: (token: number) => boolean, named: (token: number) => boolean): Mention[] {
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
    mentions.push({ text: sentence.text.slice(start - sentence.start, end - sentence.start), start, end, sentence: sentence.index, first, last, head,
      form: 'ORGAN', candidates: [], by: 'organ', noun: describeNoun(view, first, last, named, gazetteer, given, head) });
  }
  return mentions;
}
