import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { learn, type Plan } from '../../../scripts/train/learn.js';
import type { WordGroups } from '../../../src/ingest/text/groups.js';
import { hashText } from '../../../src/ingest/text/hash.js';
import { loadWeights, packWeights } from '../../../src/ingest/text/weights.js';
import { DataError } from '../../../src/model/errors.js';
import { MODEL_FILE } from '../../../src/ingest/text/reader.js';
import { treebank } from './treebank.js';

const plan: Plan = { seed: 7, cutoff: 1, epochs: { tagger: 3, parser: 3, names: 3 }, prune: { tagger: 1, actions: 1, labeller: 1, names: 1 } };
const groups: WordGroups = { keys: Int32Array.from([hashText('oslo'), hashText('norway')]).sort(), groups: Uint16Array.from([17, 17]) };
const folder = mkdtempSync(join(tmpdir(), 'weights-'));
const written = (name: string, bytes: Buffer): string => { writeFileSync(join(folder, name), bytes); return join(folder, name); };

describe('weights', () => {
  it('are the same for the same sentences and seed, and come back from their file', () => {
    const bytes = packWeights(learn(treebank, groups, plan));
    expect(packWeights(learn(treebank, groups, plan)).equals(bytes)).toBe(true);
    expect(packWeights(loadWeights(written('small.bin', bytes))).equals(bytes)).toBe(true);
  });

  it('stay under 6 MB and load quickly', () => {
    const started = performance.now();
    loadWeights(MODEL_FILE);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(readFileSync(MODEL_FILE).length).toBeLessThanOrEqual(6_000_000);
  });

  it('say so where the file is missing, damaged, or something else', () => {
    const damaged = Buffer.from(readFileSync(MODEL_FILE));
    damaged[damaged.length - 5]! ^= 1;
    for (const file of [join(folder, 'none.bin'), written('damaged.bin', damaged), written('other.bin', Buffer.from('no weights at all'))]) {
      expect(() => loadWeights(file)).toThrow(DataError);
    }
  });
});
