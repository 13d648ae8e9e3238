import { describe, expect, it } from 'vitest';
import { bandsOf, resemblance, signatureOf } from '../../../src/graph/identity/signature.js';

const words = (from: number, to: number): string => Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ');
const like = (a: string, b: string): number => resemblance(signatureOf(a), signatureOf(b));
const STORY = words(0, 400);

describe('signatures', () => {
  it('are the same whatever the case and the marks', () => expect(signatureOf(STORY.toUpperCase().replaceAll(' ', ', '))).toBe(signatureOf(STORY)));
  it('tell how much of a cut text is left', () => expect(like(STORY, words(0, 280))).toBeCloseTo(0.7, 0.5));
  it('tell a text with paragraphs added from another', () => expect(like(STORY, `${STORY} ${words(900, 980)}`)).toBeGreaterThan(0.65));
  it('tell nothing alike where only a paragraph is shared', () => expect(like(STORY, `${words(1000, 1350)} ${words(350, 400)}`)).toBeLessThan(0.3));
  it('are nothing for a flash of one line, which is no copy of another', () => {
    expect(signatureOf('Talks ended without a deal, both sides said.')).toBe('');
    expect(like('Talks ended.', 'Talks ended.')).toBe(0);
  });
  it('share a band where most of the text is shared', () => {
    const known = new Set(bandsOf(signatureOf(STORY)));
    expect(bandsOf(signatureOf(words(0, 320))).some((band) => known.has(band))).toBe(true);
    expect(bandsOf(signatureOf(words(2000, 2400))).some((band) => known.has(band))).toBe(false);
  });
});
