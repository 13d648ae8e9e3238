/**
 * All that pictures show, by type: a view's token may ask for nothing else. What reads events must do so through `readEventWhere`, which puts the view's filter on them;
 * what leads from an event to other events (an actor's, an article's) has no place here.
 */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  Query: ['events', 'network', 'places', 'timeline'],
  Network: ['actors', 'ties', 'hiddenActors', 'hiddenTies', 'truncated'],
  NetworkActor: ['actor', 'events', 'hidden'],
  Tie: ['source', 'target', 'kind', 'events', 'reports', 'score', 'first', 'last', 'stated', 'confirmed'],
  Timeline: ['from', 'to', 'total', 'undated', 'buckets', 'series'],
  TimeBucket: ['from', 'to', 'tally'],
  PlaceTally: ['place', 'tally'],
  TimeSeries: ['key', 'name', 'total', 'buckets'],
  Tally: ['events', 'reports', 'meanScore', 'dead', 'injured', 'imprecise'],
  EventConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  EventEdge: ['cursor', 'node'],
  PageInfo: ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'],
  Event: [
    'id', 'kind', 'plover', 'cameo', 'quad', 'status', 'stage', 'source', 'target', 'happened', 'place',
    'dead', 'deadRange', 'injured', 'injuredRange', 'score', 'independentSources', 'reports',
  ],
  Plover: ['type', 'mode'],
  Happened: ['earliest', 'latest', 'precision', 'basis'],
  Place: ['name', 'country', 'latitude', 'longitude'],
  FigureRange: ['least', 'most'],
  Actor: ['id', 'name', 'kind', 'country'],
  ReportConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  ReportEdge: ['cursor', 'node'],
  Report: ['sentence', 'status', 'claimedBy', 'confidence', 'article'],
  Article: ['title', 'url', 'publisher', 'publishedAt'],
};
