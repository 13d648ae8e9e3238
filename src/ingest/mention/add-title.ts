import type { Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import type { Mention } from './mention.js';
import { describeNoun, longestEnding } from './noun-phrase.js';
import type { SentenceView } from './sentence-view.js';

const couldBePerson = ({ candidates }: Mention): boolean => candidates.some(({ actor }) => actor?.kind === 'PERSON');

/** Gives a person's name the title before it: "Russian Foreign Minister Sergei Lavrov". */
export function addTitle(view: SentenceView, mention: Mention, gazetteer: Gazetteer, named: (token: number) => boolean): Mention {
  if (!couldBePerson(mention) || mention.first === 0) return mention;
  const found = longestEnding(view, mention.first - 1, gazetteer.titles);
  if (!found || view.tokens[mention.first - 1]!.tag === 'NNS') return mention;
  const { title, office, leader } = found.value;
  const given = { kind: 'PERSON', noun: title, office: office ?? (leader ? 'leader' : null), title: true, organ: null } as const;
  return { ...mention, noun: describeNoun(view, found.first, mention.first - 1, (token) => named(token) && token < found.first || named(token) && token > mention.last, gazetteer, given, mention.head) };
}

/** The tokens of the titles that stand before names, so that nothing else reads them. */
export function titleTokens(view: SentenceView, mentions: readonly Mention[], gazetteer: Gazetteer): Set<number> {
  const tokens = new Set<number>();
  for (const { first, noun } of mentions) {
    const title = noun && first > 0 ? longestEnding(view, first - 1, gazetteer.titles) : null;
    for (let token = title?.first ?? first; token < first; token++) tokens.add(token);
  }
  return tokens;
}
