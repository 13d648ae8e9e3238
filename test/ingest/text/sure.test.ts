import { describe, expect, it } from 'vitest';
import { classesOf, exampleOf, writeTags } from '../../../scripts/train/example.js';
import { learnSureArcs, learnSureWords } from '../../../scripts/train/learn-sure.js';
import { answersOf, arcKey, wordKey } from '../../../src/ingest/text/sure.js';
import { treebank } from './treebank.js';

const classes = classesOf(treebank);
const examplesOf = (times: number) => Array.from({ length: times }, () => treebank).flat().map((taught) => {
  const example = exampleOf(taught, classes, () => 0);
  writeTags(example, taught.tokens.map(({ tag }) => tag), (text) => text);
  return example;
});
const [first] = examplesOf(1);
/** "Norway condemned the raid": tokens count from 1. */
const [the, raid] = [3, 4];

describe('what is sure', () => {
  it('is the tag of a word that was seen often with no other', () => {
    const tag = answersOf(learnSureWords(examplesOf(5), classes.tags)).get(wordKey(first!.codes, the));
    expect(classes.tags[tag!]).toBe('DT');
    expect(learnSureWords(examplesOf(1), classes.tags).keys.length).toBe(0);
  });

  it('is the label of an arc that follows from the tags at its ends', () => {
    const label = answersOf(learnSureArcs(examplesOf(10))).get(arcKey(first!.codes, raid, the));
    expect(classes.labels[label!]).toBe('det');
  });

  it('is not what has two answers', () => {
    const twice = examplesOf(10).map((example, i) => ((i / treebank.length) & 1 ? example : { ...example, tags: example.tags.map(() => 0), labels: example.labels.map(() => 0) }));
    expect(learnSureWords(twice, classes.tags).keys.length).toBeLessThan(learnSureWords(examplesOf(10), classes.tags).keys.length);
    expect(answersOf(learnSureArcs(twice)).has(arcKey(first!.codes, raid, the))).toBe(false);
  });
});
