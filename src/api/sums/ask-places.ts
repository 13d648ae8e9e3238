import type { EventWhere } from '../../graph/store.js';
import { MOST_PLACES, readAmount } from '../connection.js';
import type { ApiContext } from '../context.js';
import { readEventWhere } from '../lists.js';
import { shownTally } from './tally.js';

export interface PlacesArgs {
  readonly where?: EventWhere | null;
  readonly first: number;
}

export async function askPlaces({ where, first }: PlacesArgs, context: ApiContext) {
  const most = readAmount('first', first, MOST_PLACES);
  const found = await readEventWhere(where, context).ask(events => context.graph.places(events, most), rows => rows.length > 0);
  return found.map(({ place, tally }) => ({ place, tally: shownTally([tally]) }));
}
