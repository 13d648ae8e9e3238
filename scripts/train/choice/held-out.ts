import { join } from 'node:path';
import { readDocument } from '../../../src/ingest/document/read-document.js';
import { readEvents, type Tools } from '../../../src/ingest/ingest.js';
import type { RawArticle } from '../../../src/model/article.js';
import type { ExtractedEvent } from '../../../src/model/event.js';
import { readExamples, type Example, type SameName } from './example.js';
import { foldsOf } from './folds.js';
import { judgeByArticle, judgeBySentence } from './judge.js';
import { learnChoice, weightsOf } from './learn.js';
import type { Judged } from './learn-confidence.js';
import { isRead, rawOfOwn, readExampleTexts, readOwnExamples, readOwnTexts } from './told-by-own.js';
import { readTold, sentencesIn, toldByRules } from './told.js';
import { rawOf, readArticleExamples, readToldArticles } from './told-by-articles.js';

/** An annotated text, what can be learned from it, and the fold that it is held out in. */
export interface Held {
  readonly set: 'sentences' | 'articles' | 'own';
  readonly raw: RawArticle;
  readonly examples: readonly Example[];
  readonly fold: number;
  judge(event: ExtractedEvent): boolean | null;
}

const FOLDS = 5;

/** The annotated sentences, near-duplicates in one fold, and articles of a folder that holds eval/, and what there is to learn from of our own. */
export function readHeld(shared: string, tools: Tools, sameName: SameName): Held[] {
  const told = ['pairs', 'none'].flatMap((name) => readTold(sentencesIn(shared, name), tools.lexicon.ontology));
  const folds = foldsOf(told.map((one) => one.text), FOLDS);
  return [
    ...told.map((one, i): Held => ({
      set: 'sentences', raw: { format: 'text', content: one.text, origin: one.id }, examples: readExamples(one, tools, sameName), fold: folds[i]!,
      judge: (event) => judgeBySentence(event, one, sameName),
    })),
    ...readToldArticles(join(shared, 'eval/articles')).map((one, i): Held => ({
      set: 'articles', raw: rawOf(one), examples: readArticleExamples(one, tools, sameName), fold: i % FOLDS,
      judge: (event) => judgeByArticle(event, one, sameName),
    })),
    ...[...readOwnTexts(false).flatMap(({ texts }) => texts), ...readExampleTexts()].map((one, i): Held => ({
      set: 'own', raw: rawOfOwn(one), examples: readOwnExamples(one, tools, sameName), fold: i % FOLDS,
      judge: (event) => (event.status === 'NEGATED' ? null : one.events.some((wanted) => isRead(event, wanted, sameName))),
    })),
  ];
}

/** What the rules' own examples teach. */
export const examplesOfRules = (tools: Tools, sameName: SameName): Example[] => toldByRules(tools.lexicon.rules).flatMap((one) => readExamples(one, tools, sameName));

/** For each fold the tools with a choice learned on the others and on the rules' examples. */
export function* foldTools(held: readonly Held[], own: readonly Example[], tools: Tools): Generator<{ fold: number; tools: Tools }> {
  for (let fold = 0; fold < FOLDS; fold++) {
    const choice = weightsOf(learnChoice([...held.filter((one) => one.fold !== fold).flatMap((one) => one.examples), ...own], tools.lexicon.rules));
    yield { fold, tools: { ...tools, lexicon: { ...tools.lexicon, choice } } };
  }
}

/** The reports in a text that its annotation can judge. */
export function judgeReports({ raw, judge }: Held, tools: Tools): Judged[] {
  const judged: Judged[] = [];
  const { article, paragraphs } = readDocument(raw);
  readEvents(article, paragraphs, tools, { built: ({ features, event }) => {
    const right = judge(event);
    if (right !== null) judged.push({ features, right });
  } });
  return judged;
}
