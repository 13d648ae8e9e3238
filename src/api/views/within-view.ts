import type { EventWhere } from '../../graph/store.js';
import { checked } from '../checked.js';
import type { Checked } from '../checked.js';
import type { ApiContext } from '../context.js';
import { checkCircles, readFilter } from '../filter.js';
import { ACTOR_FIELDS, behindMerged, checkKnown, isProvable } from '../known.js';
import { eventsOfView } from './events-of-view.js';

/**
 * A caller's filter of events, which a view's token narrows to the view's own. Of a view's filter all it names must be there, as of anybody's; but what its readers
 * name besides need not, since an error would tell of what the view doesn't show.
 */
export function withinView(given: EventWhere | null | undefined, context: ApiContext): Checked<EventWhere> {
  const known = (where: EventWhere): Promise<EventWhere> => checkKnown(where, ACTOR_FIELDS, context);
  const asked = checkCircles(readFilter(given, context.now()));
  const { view } = context.caller;
  if (!view) return checked(asked, known, isProvable(asked));
  const fixed = eventsOfView(view, context.now());
  return checked(allOf(asked, fixed), async () => allOf(...await Promise.all([behindMerged(asked, ACTOR_FIELDS, context), known(fixed)])));
}

/** What lets through what all let through; those without fields let through everything. */
export function allOf(...parts: readonly EventWhere[]): EventWhere {
  const [first = {}, ...more] = parts.filter(part => Object.keys(part).length > 0);
  return more.length === 0 ? first : { AND: [first, ...more] };
}
