import { describe, expect, it } from 'vitest';
import { loadTools, readEvents, type Tools } from '../../../src/ingest/ingest.js';
import { explain } from '../../../src/ingest/explain.js';
import type { Article } from '../../../src/model/article.js';
import type { ExtractedEvent, Participant } from '../../../src/model/event.js';

/** Rules alone, all of them believed: what the learned choice makes of their examples is not their concern. */
const tools = rulesAlone(loadTools());
function rulesAlone({ reader, lexicon }: Tools): Tools {
  return { reader, lexicon: { ...lexicon, choice: null, confidence: new Map() } };
}
const article = (text: string): Article => ({ id: 'a', title: null, url: null, publisher: null, author: null, publishedAt: null, language: 'en', text, hash: '' });
const eventsOf = (text: string): readonly ExtractedEvent[] => readEvents(article(text), [{ start: 0, end: text.length, role: 'body' }], tools).events;
const names = (list: readonly Participant[], wanted: string | null): boolean => wanted === null
  || list.some((p) => `${p.text} ${p.actor?.name ?? ''}`.toLowerCase().includes(wanted.toLowerCase()));

/** In a reciprocal event both parties are sources. */
const links = (event: ExtractedEvent, source: string | null, target: string | null): boolean =>
  names(event.source, source) && (names(event.target, target) || (event.target.length === 0 && names(event.source, target)));

describe.each(tools.lexicon.rules.rules.map((rule) => ({ id: rule.id, rule })))('rule $id', ({ rule }) => {
  it.each(rule.examples)('finds: $text', ({ text, source, target }) => {
    const found = eventsOf(text).filter((e) => e.kind === rule.kind && links(e, source, target));
    expect(found.length, explain(text, null, tools)).toBeGreaterThan(0);
  });

  it.each(rule.counterexamples)('leaves: %s', (text) => {
    expect(eventsOf(text).filter((e) => e.kind === rule.kind), explain(text, null, tools)).toEqual([]);
  });
});
