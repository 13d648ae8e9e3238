import { describe, expect, it } from 'vitest';
import { genreOf } from '../../../src/ingest/document/genre.js';
import { createIngest } from '../../../src/ingest/ingest.js';

const MATCH = 'Norway attacked from the kick-off and their striker scored before half-time. Chad’s goalkeeper, beaten by a volley, kept them in the match. Peru’s coach praised both midfielders. The winners meet Chile in the semi-final.';
const WAR = 'Norway attacked Chad on Monday. The goal of the campaign, the season’s third, was a bridge near the stadium. Peru condemned the raid. Chile said that a league of states would meet. The president kept his title.';

describe('an article of sport', () => {
  it('is known by its words, however warlike', () => {
    expect(genreOf(MATCH.split('. '))).toBe('sport');
    expect(createIngest()({ format: 'text', content: MATCH, origin: 'test' }).events).toEqual([]);
  });

  it('is none where such words are few, or stand in few sentences', () => {
    expect(genreOf(WAR.split('. '))).toBeNull();
    expect(genreOf([...MATCH.split('. '), ...Array.from({ length: 12 }, () => 'Norway bombed Chad')])).toBeNull();
    expect(genreOf([])).toBeNull();
  });
});
