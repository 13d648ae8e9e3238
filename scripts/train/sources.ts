import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { createAnalyser } from '../../src/ingest/text/reader.js';
import type { WinkToken } from '../../src/ingest/text/wink.js';
import type { Taught } from './collapse.js';
import type { Plan } from './learn.js';
import { compare, type Scores } from './score.js';

/** A source of text: of how many sentences each first one is held out (0: none), and how many to learn from at most. */
export interface Source {
  readonly name: string;
  readonly heldOut: number;
  readonly most: number;
}

export type TrainingPlan = Plan & { readonly sources: readonly Source[] };

export const readPlan = (file: string | URL): TrainingPlan => JSON.parse(readFileSync(file, 'utf8')) as TrainingPlan;

/** The sentences that the teacher parsed, as `align.ts` wrote them, without the shortest and the longest. */
export const readTaught = (folder: string, name: string): Taught[] =>
  readFileSync(join(folder, `${name}.parsed.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Taught).filter(({ tokens }) => tokens.length >= 3 && tokens.length <= 70);

const isHeldOut = (i: number, every: number): boolean => every > 0 && i % every === 0;

/** Of a source of `plan.json`, the sentences that nothing was learned from. */
function heldOut(folder: string, name: string): Taught[] {
  const every = readPlan(new URL('plan.json', import.meta.url)).sources.find((source) => source.name === name)?.heldOut ?? 0;
  return readTaught(folder, name).filter((_, i) => isHeldOut(i, every));
}

/** A taught sentence's tokens as the reader gets them from wink-nlp. */
export const asRead = ({ tokens }: Taught): WinkToken[] => tokens.map((token) => ({ text: token.text, start: token.start, end: token.end, upos: token.wink, opens: false }));

/** How well the held-out sentences of a source are read. */
export function scoreHeldOut(folder: string, name: string, analyse: ReturnType<typeof createAnalyser>): Scores {
  const sentences = heldOut(folder, name);
  const read = analyse(sentences.map(asRead));
  return compare(sentences.map((gold, i) => ({ gold, read: read[i]! })));
}

export const toLearn = (folder: string, { name, heldOut: every, most }: Source): Taught[] =>
  readTaught(folder, name).filter((_, i) => !isHeldOut(i, every)).slice(0, most);
