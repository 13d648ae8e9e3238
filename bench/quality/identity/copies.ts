import type { Article } from '../../../src/model/article.js';
import type { ArticleFacts } from '../../../src/model/event.js';
import { article, factsOf } from '../../../test/graph/facts.js';
import { between, pick, type Random } from './happenings.js';
import { STATES, WORLD } from './world.js';

/** A page beside another, and what it is to that: a copy by another publisher, an update by its own, or neither. */
export interface Pair {
  readonly first: ArticleFacts;
  readonly other: ArticleFacts;
  readonly way: string;
  readonly is: 'COPY' | 'UPDATE' | 'NEITHER';
}

const phrases = Object.values(WORLD.topics).flat(2);

function sentence(random: Random): string {
  const [a, b] = [pick(STATES, random), pick(STATES, random)];
  const verb = pick(Object.values(WORLD.verbs).flat(), random);
  return `${pick([a.whole, a.president, a.minister, a.army], random).name} ${verb} ${b.whole.name} ${pick(phrases, random)} near ${pick(b.cities, random)}, ${pick(phrases, random)}${pick(WORLD.tails, random)}.`;
}

const paragraph = (random: Random): string => Array.from({ length: between(2, 3, random) }, () => sentence(random)).join(' ');
const story = (random: Random): readonly string[] => Array.from({ length: between(6, 10, random) }, () => paragraph(random));
const headline = (random: Random): string => sentence(random).split(' ').slice(0, 7).join(' ');

type Change = (paragraphs: readonly string[], random: Random) => readonly string[];

const requote = (text: string, random: Random): string => text.replace(/,[^,.]*\./g, () => `, “${pick(phrases, random)}”, a spokesman said.`);
const COPIES: Readonly<Record<string, Change>> = {
  'as it is': (all) => all,
  'cut to 70 %': (all) => all.slice(0, Math.ceil(all.length * 0.7)),
  'two paragraphs added': (all, random) => [...all, paragraph(random), paragraph(random)],
  'quotes changed': (all, random) => all.map((one, i) => (i % 3 === 2 ? requote(one, random) : one)),
  'cut to 70 %, one paragraph added': (all, random) => [...all.slice(0, Math.ceil(all.length * 0.7)), paragraph(random)],
};
const NEITHER: Readonly<Record<string, Change>> = {
  'one paragraph of background in common': (all, random) => [...story(random), all.at(-1)!],
  'two paragraphs of background in common': (all, random) => [...story(random), ...all.slice(-2)],
  'the same topic in other words': (_, random) => story(random),
};

/** Pairs of pages in every way, `each` of them a way. */
export function makePairs(each: number, random: Random): readonly Pair[] {
  const ways = [
    ...Object.entries(COPIES).map(([way, change]) => ({ way, change, is: 'COPY' as const })),
    ...Object.entries(NEITHER).map(([way, change]) => ({ way, change, is: 'NEITHER' as const })),
    { way: 'its own story, two paragraphs added', change: COPIES['two paragraphs added']!, is: 'UPDATE' as const },
    { way: 'its own story, quotes changed', change: COPIES['quotes changed']!, is: 'UPDATE' as const },
  ];
  return ways.flatMap(({ way, change, is }) => Array.from({ length: each }, (): Pair => {
    const paragraphs = story(random);
    const publisher = pick(WORLD.publishers, random);
    const second = is === 'UPDATE' ? publisher : pick(WORLD.publishers.filter((one) => one !== publisher), random);
    const page = (body: readonly string[], by: string, day: string): ArticleFacts => factsOf(pageOf(body, by, day, random), []);
    return { first: page(paragraphs, publisher, '2031-05-01'), other: page(change(paragraphs, random), second, '2031-05-02'), way, is };
  }));
}

const pageOf = (paragraphs: readonly string[], publisher: string, publishedAt: string, random: Random): Article =>
  article([headline(random), ...paragraphs].join('\n\n'), { publisher, publishedAt });
