import { createHash } from 'node:crypto';
import type { Actor, MentionedActor } from '../../src/model/actor.js';
import type { Article } from '../../src/model/article.js';
import type { ArticleFacts, ExtractedEvent, Participant, Report, When } from '../../src/model/event.js';
import type { EventKind } from '../../src/model/kinds.js';

/** Facts built by hand, so that the graph's tests need no reader of texts. */

export const actor = (id: string, over: Partial<Actor> = {}): Actor => ({ id, name: id, kind: 'STATE', country: id.slice(0, 3), ...over });

export const FRANCE = actor('FRA', { name: 'France' });
export const CHAD = actor('TCD', { name: 'Chad' });
export const NIGER = actor('NER', { name: 'Niger' });
export const MALI = actor('MLI', { name: 'Mali' });
export const ECOWAS = actor('ecowas', { name: 'ECOWAS', kind: 'IGO', country: null });
export const MINISTER = actor('ada-okoro', { name: 'Ada Okoro', kind: 'PERSON', country: 'NGA' });

export function article(text: string, over: Partial<Article> = {}): Article {
  const hash = createHash('sha256').update(text).digest('hex');
  return { id: hash.slice(0, 16), title: null, url: null, publisher: 'The Lake Gazette', author: null, publishedAt: '2023-08-10', language: 'en', text, hash, ...over };
}

export const day = (start: string, end = start): When => ({ start, end, precision: start === end ? 'DAY' : 'WEEK', basis: 'STATED' });

/** One sentence of the article, with its words found in it; what isn't given is absent. */
export interface Told extends Partial<Omit<ExtractedEvent, 'source' | 'target' | 'reports'>>, Partial<Pick<Report, 'confidence' | 'rule'>> {
  readonly kind: EventKind;
  readonly sentence: string;
  readonly trigger: string;
  readonly source?: readonly [string, Actor | null][];
  readonly target?: readonly [string, Actor | null][];
  readonly says?: [string, Actor];
}

export function factsOf(page: Article, told: readonly Told[], people: readonly MentionedActor[] = []): ArticleFacts {
  const events = told.map((one) => eventOf(page, one));
  const actors = events.flatMap(({ source, target }) => [...source, ...target]).flatMap((one) => (one.actor === null ? [] : [mentioned(one, one.actor)]));
  return { article: page, actors: [...new Map([...actors, ...people].map((one) => [one.id, one])).values()], events };
}

const mentioned = ({ text }: Participant, who: Actor): MentionedActor => ({ ...who, surfaces: [text], roles: [] });

function eventOf(page: Article, told: Told): ExtractedEvent {
  const start = page.text.indexOf(told.sentence);
  const find = (text: string) => ({ text, start: start + told.sentence.indexOf(text), end: start + told.sentence.indexOf(text) + text.length });
  const parties = (list: Told['source'] = []): readonly Participant[] => list.map(([text, who]) => ({ ...find(text), actor: who }));
  const shared = { status: told.status ?? 'ACTUAL', dead: told.dead ?? null, injured: told.injured ?? null } as const;
  const report: Report = {
    ...shared, sentence: { text: told.sentence, start, end: start + told.sentence.length }, trigger: find(told.trigger),
    claimedBy: told.says === undefined ? null : { ...find(told.says[0]), actor: told.says[1] },
    confidence: told.confidence ?? 0.75, rule: told.rule ?? 'test/rule',
  };
  return {
    ...shared, kind: told.kind, plover: told.plover ?? { type: 'CONSULT', mode: null }, cameo: told.cameo ?? '040', stage: told.stage ?? null,
    source: parties(told.source), target: parties(told.target), when: told.when ?? null, place: told.place ?? null, reports: [report],
  };
}
