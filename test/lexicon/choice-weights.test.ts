import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadChoiceWeights } from '../../src/lexicon/choice-weights.js';

describe('loadChoiceWeights', () => {
  const folder = mkdtempSync(join(tmpdir(), 'choice-'));
  const directory = pathToFileURL(`${folder}/`);
  mkdirSync(join(folder, 'models'));

  it.each([['missing', null], ['not JSON', '{'], ['of another shape', '{"kinds":["ATTACK"],"target":{"bias":"much"},"kind":{}}']])('says how to mend a file that is %s', (_, content) => {
    if (content !== null) writeFileSync(join(folder, 'models/choice.json'), content);
    expect(() => loadChoiceWeights(directory)).toThrow(expect.objectContaining({ message: expect.stringContaining('choice.json'), remedy: expect.stringContaining('restore it') }));
  });

  it('reads weights by feature', () => {
    writeFileSync(join(folder, 'models/choice.json'), '{"kinds":["ATTACK"],"target":{"bias":{"":{"":-20}},"verb+way":{"take":{"obj":3}}},"kind":{"bias":{"":{"":"g"}}}}');
    const { target, kind } = loadChoiceWeights(directory);
    expect([target.get('bias'), kind.get('bias')]).toEqual([-20, [7]]);
    expect([target.get('verb+way', 'take', 'obj'), target.get('verb+way', 'take')]).toEqual([3, undefined]);
  });
});
