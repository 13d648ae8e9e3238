import type { EventWhere } from '../../graph/store.js';
import { checkCircles, readFilter } from '../filter.js';
import type { View } from './view.js';

/** The filter of a view's events as of now; whether what it names is there is not yet known. */
export const eventsOfView = ({ where }: View, now: Date): EventWhere => checkCircles(readFilter(where, now));
