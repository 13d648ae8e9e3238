import { EventPanelDocument, type EventPanelQuery } from '../api/documents.js';
import { useAsk } from '../api/use-ask.js';
import { go } from '../state/place.js';
import { ActorLink, ActorLinks } from '../ui/actor-link.js';
import { countryName } from '../ui/countries.js';
import { counted, day, signed, when } from '../ui/format.js';
import { STATUS_WORDS, words } from '../ui/labels.js';
import { Answered } from '../ui/states.js';

type Event = NonNullable<EventPanelQuery['event']>;
type Report = Event['reports']['nodes'][number];

/** An event with its reports side by side. */
export function EventPanel({ id }: { readonly id: string }) {
  const asked = useAsk(EventPanelDocument, { id });
  return (
    <Answered asked={asked} what="the event">{({ event }) => event === null ? <p class="state">No event of this graph has the id {id}.</p> : (
      <>
        <h2>{words(event.kind)}{event.stage && `, ${words(event.stage).toLowerCase()}`}</h2>
        <Facts event={event} />
        <h3>{counted(event.reports.totalCount, 'report')} from {counted(event.independentSources, 'independent source')}</h3>
        <ul class="reports">{event.reports.nodes.map((report) => <ReportCard key={report.id} report={report} />)}</ul>
        {event.reports.totalCount > event.reports.nodes.length && <p class="dim">The {event.reports.nodes.length} most certain are shown.</p>}
      </>
    )}</Answered>
  );
}

function Facts({ event }: { readonly event: Event }) {
  const { source, target, place } = event;
  return (
    <dl class="facts">
      <dt>{target.length > 0 ? 'Who' : 'Between'}</dt><dd>{source.length > 0 ? <ActorLinks actors={source} /> : 'not said'}</dd>
      {target.length > 0 && <><dt>To whom</dt><dd><ActorLinks actors={target} /></dd></>}
      <dt>When</dt><dd>{when(event.happened)}{event.happened?.basis === 'PUBLICATION' && <span class="dim"> (the day of the article)</span>}</dd>
      {place && <><dt>Where</dt><dd>{place.name}{place.country && `, ${countryName(place.country)}`}</dd></>}
      <dt>Status</dt><dd>{STATUS_WORDS[event.status]}</dd>
      <Figures name="Dead" range={event.deadRange} latest={event.dead} />
      <Figures name="Injured" range={event.injuredRange} latest={event.injured} />
      <dt>Score</dt><dd>{signed(event.score)} <span class="dim">after Goldstein</span></dd>
      <dt>Codes</dt><dd>PLOVER {event.plover.type}{event.plover.mode && `, ${event.plover.mode}`}; CAMEO {event.cameo}</dd>
    </dl>
  );
}

/** Figures that differ from report to report are shown as what they are. */
function Figures({ name, range, latest }: { readonly name: string; readonly range: Event['deadRange']; readonly latest: number | null }) {
  if (!range || latest === null) return null;
  return <><dt>{name}</dt><dd>{range.least === range.most ? latest : <>{latest} by the latest report; <b class="conflict">reports say {range.least} to {range.most}</b></>}</dd></>;
}

const ReportCard = ({ report }: { readonly report: Report }) => (
  <li class="report">
    <blockquote><Triggered report={report} /></blockquote>
    <p class="dim">
      {report.article.publisher ?? 'Unknown publisher'}{report.article.publishedAt && `, ${day(report.article.publishedAt)}`}
      {report.article.copyOf && <> · copies {report.article.copyOf.publisher ?? 'an earlier article'}</>}
      {report.status !== 'ACTUAL' && <> · {STATUS_WORDS[report.status].toLowerCase()}</>}
      {report.claimedBy && <> · on the word of <ActorLink actor={report.claimedBy} /></>}
      {report.dead !== null && ` · ${report.dead} dead`}{report.injured !== null && ` · ${report.injured} injured`}
    </p>
    <p class="dim">sure to {Math.round(report.confidence * 100)} % · rule <code>{report.rule}</code> · <button type="button" class="link" onClick={() => go({ view: 'read', article: report.article.id })}>read the article</button></p>
  </li>
);

function Triggered({ report: { sentence, start, trigger } }: { readonly report: Report }) {
  const [from, to] = [trigger.start - start, trigger.end - start];
  if (from < 0 || to > sentence.length) return <>{sentence}</>;
  return <>{sentence.slice(0, from)}<mark>{sentence.slice(from, to)}</mark>{sentence.slice(to)}</>;
}
