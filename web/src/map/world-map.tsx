import type { MapQuery } from '../api/documents.js';
import type { Filter } from '../state/filter.js';
import { countryName } from '../ui/countries.js';
import { counted, signed } from '../ui/format.js';
import { toneOf } from '../ui/tone.js';
import type { Flow } from './flows.js';
import { useZoom } from './use-zoom.js';
import { COUNTRIES, HEIGHT, middleOf, outline, pointAt, WIDTH } from './world.js';

type Places = MapQuery['places'];

interface Props {
  readonly places: Places;
  readonly flows: readonly Flow[];
  readonly choose: ((change: Partial<Filter>) => void) | undefined;
}

const MOST_FLOWS = 150;
const LARGEST = 22;

/** The world with places as circles and flows as bent lines; the wheel zooms, dragging moves. */
export function WorldMap({ places, flows, choose }: Props) {
  const { box, scale, handlers } = useZoom(WIDTH, HEIGHT);
  const most = Math.max(1, ...places.map(({ tally }) => tally.events));
  const strongest = Math.max(1, ...flows.map(({ events }) => events));
  return (
    <svg class="world" viewBox={box} tabindex={0} role="application" aria-label={describe(places, flows)} {...handlers}>
      <g class="land">{COUNTRIES.map((country, index) => <path key={index} d={outline(country)}><title>{country.properties.name}</title></path>)}</g>
      <g fill="none">{flows.slice(0, MOST_FLOWS).map((flow) => <FlowLine key={`${flow.from} ${flow.to}`} flow={flow} width={(0.5 + 4 * Math.sqrt(flow.events / strongest)) / scale} choose={choose} />)}</g>
      <g>{places.map(({ place, tally }) => {
        const at = place.longitude !== null && place.latitude !== null ? pointAt(place.longitude, place.latitude) : null;
        return at && <circle key={`${place.name} ${place.country}`} class="spot" cx={at[0]} cy={at[1]} r={(2.5 + (LARGEST - 2.5) * Math.sqrt(tally.events / most)) / scale} fill={toneOf(tally.meanScore ?? 0)} onClick={() => choose?.({ place: [place.name] })}>
          <title>{`${place.name}: ${counted(tally.events, 'event')}, mean score ${signed(tally.meanScore ?? 0)}${tally.dead > 0 ? `, ${tally.dead} dead` : ''}`}</title></circle>;
      })}</g>
    </svg>
  );
}

function FlowLine({ flow, width, choose }: { readonly flow: Flow; readonly width: number; readonly choose: Props['choose'] }) {
  const [from, to] = [middleOf(flow.from), middleOf(flow.to)];
  if (!from || !to) return null;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const bend = [(from[0] + to[0]) / 2 + dy / 5, (from[1] + to[1]) / 2 - dx / 5];
  return (
    <path class="flow" d={`M${from} Q${bend} ${to}`} stroke={toneOf(flow.score)} stroke-width={width} onClick={() => choose?.({ country: [flow.from] })}>
      <title>{`${countryName(flow.from)} → ${countryName(flow.to)}: ${counted(flow.events, 'event')}, mean score ${signed(flow.score)}`}</title>
    </path>
  );
}

function describe(places: Places, flows: readonly Flow[]): string {
  const where = places.slice(0, 5).map(({ place, tally }) => `${place.name} ${tally.events}`).join(', ');
  const between = flows.slice(0, 5).map(({ from, to, events }) => `${countryName(from)} to ${countryName(to)} ${events}`).join(', ');
  return `Map. Most events: ${where || 'no place'}. Strongest flows: ${between || 'none'}.`;
}
