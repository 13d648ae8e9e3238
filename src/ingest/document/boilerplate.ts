import type { Span } from '../../model/span.js';
import { toIsoDate } from './iso-date.js';
import { AGENCIES, BOILERPLATE } from './patterns.js';
import type { BoilerplatePattern } from './patterns.js';
import { normalize } from './normalize.js';

/** A story's own paragraphs, and what the others tell about it. */
export interface Story {
  readonly paragraphs: readonly Span[];
  readonly author: string | null;
  readonly date: string | null;
  readonly agency: string | null;
}

/** A line after a heading such as RELATED belongs to its list unless it is a sentence of this length. */
const STORY_SENTENCE = /^[^]{100,}[.!?]["”’']*$/;

/**
 * Parts a story from the rest of its page.
 * @param publisher its name alone on a line is the page's header or signature
 */
export function findStory(text: string, paragraphs: readonly Span[], publisher: string | null | undefined): Story {
  const kept: Span[] = [];
  const told = { author: null as string | null, date: null as string | null, agency: null as string | null };
  let inList = false;
  for (const span of paragraphs) {
    const line = text.slice(span.start, span.end);
    const pattern = matchBoilerplate(line);
    inList = pattern?.opens === 'list' || (inList && !STORY_SENTENCE.test(line));
    const agency = AGENCIES.get(line.replace(/^[(©\s]+|[)\s.]+$/g, ''));
    if (pattern?.gives === 'author') told.author ??= pattern.expression.exec(line)?.[1] ?? null;
    if (pattern?.gives === 'date') told.date ??= toIsoDate(line);
    told.agency ??= agency ?? null;
    if (!pattern && !inList && !agency && normalize(line) !== normalize(publisher ?? '')) kept.push(span);
  }
  return { paragraphs: kept, ...told };
}

/** The first pattern of data/document/boilerplate.yaml that a paragraph matches. */
export function matchBoilerplate(line: string): BoilerplatePattern | null {
  return BOILERPLATE.find(({ expression, longest }) => line.length <= longest && expression.test(line)) ?? null;
}
