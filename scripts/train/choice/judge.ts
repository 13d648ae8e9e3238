import type { ExtractedEvent, Participant } from '../../../src/model/event.js';
import type { EventKind } from '../../../src/model/kinds.js';
import type { SameName, Told } from './example.js';
import { isSame, type ToldArticle } from './told-by-articles.js';

/** Whether what was read is right; null where the annotation does not say. A sentence's annotation names one pair of several that it may tell, and never an act without a doer. */
export function judgeBySentence(event: ExtractedEvent, told: Told, sameName: SameName): boolean | null {
  if (event.status === 'NEGATED') return null;
  if (!told.kinds.length) return event.kind === UNJUDGED ? null : false;
  if (!event.source.length) return null;
  const has = (list: readonly Participant[], name: string | null): boolean => name !== null && list.some((p) => sameName(p.text, name));
  const [source, target] = [has(event.source, told.source), told.target === null || has(event.target, told.target) || (!event.target.length && has(event.source, told.target))];
  if (source && target) return told.types.includes(event.plover.type);
  if (source && !event.target.length && told.types.includes(event.plover.type)) return null;
  return source || (told.target !== null && target) ? false : null;
}

/** Sentences annotated as telling nothing hold appeals. */
const UNJUDGED: EventKind = 'REQUEST';

/** Whether an article's annotation has the event. */
export function judgeByArticle(event: ExtractedEvent, { gold }: ToldArticle, sameName: SameName): boolean | null {
  if (event.status === 'NEGATED') return null;
  const has = (list: readonly Participant[], wanted: ToldArticle['gold']['events'][number]['source']): boolean =>
    !wanted.length || wanted.some((w) => list.some((p) => isSame(p, w, sameName)));
  return gold.events.some(({ kind, source, target }) => kind === event.kind && has(event.source, source) && has([...event.target, ...(event.target.length ? [] : event.source)], target));
}
