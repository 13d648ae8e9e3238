import type { MentionedActor } from '../../model/actor.js';
import type { ArticleFacts, ExtractedEvent, Participant } from '../../model/event.js';

/** An article's facts as one JSON object, in the shape that docs/command-line.md describes. */
export function formatFacts(id: string, { events, actors }: ArticleFacts): object {
  return { id, events: events.map(formatEvent), actors: actors.map(formatActor) };
}

export const formatFailure = (id: string, error: string): object => ({ id, events: [], actors: [], error });

function formatEvent({ kind, plover, cameo, status, stage, source, target, when, place, dead, injured, reports }: ExtractedEvent): object {
  const [{ claimedBy, trigger, sentence, confidence, rule }] = reports;
  return {
    kind, plover, cameo, status, stage,
    source: source.map(formatParticipant),
    target: target.map(formatParticipant),
    claimedBy: claimedBy && formatParticipant(claimedBy),
    trigger: { text: trigger.text, start: trigger.start, end: trigger.end },
    sentence: sentence.text,
    date: when && when.basis !== 'PUBLICATION' ? { start: when.start, end: when.end, precision: when.precision } : null,
    place: place && { name: place.name, country: place.country },
    dead, injured, confidence, rule,
  };
}

function formatParticipant({ text, start, end, actor }: Participant): object {
  return { text, start, end, id: actor?.id ?? null, name: actor?.name ?? text, kind: actor?.kind ?? null, country: actor?.country ?? null };
}

function formatActor({ id, name, kind, country, roles }: MentionedActor): object {
  return { id, name, kind, country, roles: roles.map(({ title, of }) => ({ title, of: of?.name ?? null })) };
}
