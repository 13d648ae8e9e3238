import { describe, expect, it } from 'vitest';
import { matchBoilerplate } from '../../../src/ingest/document/boilerplate.js';
import { BOILERPLATE } from '../../../src/ingest/document/patterns.js';

describe.each(BOILERPLATE)('boilerplate $id', ({ expression, longest, examples, counterexamples }) => {
  it.each(examples)('takes: %s', (line) => {
    expect(line).toMatch(expression);
    expect(line.length).toBeLessThanOrEqual(longest);
  });
  it.each(counterexamples)('leaves: %s', (line) => expect(matchBoilerplate(line)?.id).toBeUndefined());
});
