import type { EventOrder } from '../where.js';
import type { Keyset } from './keyset.js';

const KEYS: Readonly<Record<EventOrder['by'], string>> = {
  HAPPENED: 'e.sort', SOURCES: 'e.independentSources', REPORTS: 'e.reports', SCORE: 'e.score', DEAD: 'coalesce(e.dead, -1)',
};

export const LATEST_FIRST: EventOrder = { by: 'HAPPENED', ascending: false };

export const eventKeyset = ({ by, ascending }: EventOrder): Keyset => ({ key: KEYS[by], id: 'e.id', ascending });
