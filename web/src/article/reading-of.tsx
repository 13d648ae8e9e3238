import { useMemo } from 'preact/hooks';
import { ReadingDocument, type ArticleInput, type ReadingQuery } from '../api/documents.js';
import { useAsk } from '../api/use-ask.js';
import { EventSummary } from '../ui/event-summary.js';
import { counted } from '../ui/format.js';
import { Answered } from '../ui/states.js';
import { toneOf } from '../ui/tone.js';
import { MarkedText } from './marked-text.js';
import { marksOfReading, named } from './marks.js';

type Reading = ReadingQuery['reading'];

/** What an article says, as it would be stored. */
export function ReadingOf({ article }: { readonly article: ArticleInput }) {
  const asked = useAsk(ReadingDocument, { article });
  return <Answered asked={asked} what="the reading">{({ reading }) => <Shown reading={reading} />}</Answered>;
}

function Shown({ reading }: { readonly reading: Reading }) {
  const marks = useMemo(() => marksOfReading(reading), [reading]);
  const { title, publisher, publishedAt, text, events, mentions } = reading;
  return (
    <>
      <h2>{title ?? 'Without a title'}</h2>
      <p role="status">{[publisher, publishedAt?.slice(0, 10)].filter(Boolean).join(', ')} {counted(events.length, 'event')}, {counted(mentions.length, 'mention')}</p>
      <div class="reading">
        <MarkedText text={text} marks={marks} />
        {events.length === 0 ? <p>It tells of no event between actors that the rules know. <span class="dim">entente explain shows why, sentence by sentence.</span></p>
          : <ul class="events" aria-label="Events">{events.map((event, index) => <FindingLine key={index} event={event} />)}</ul>}
      </div>
    </>
  );
}

const FindingLine = ({ event }: { readonly event: Reading['events'][number] }) => (
  <li class="event-line" style={{ borderColor: toneOf(event.score) }}>
    <EventSummary event={event} sides={named(event)}>{event.dead !== null && `, ${event.dead} dead`}{event.injured !== null && `, ${event.injured} injured`}</EventSummary>
    <span class="dim">sure to {Math.round(event.reports[0]!.confidence * 100)} %, rule {event.reports[0]!.rule}</span>
  </li>
);
