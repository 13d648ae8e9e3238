/** The properties of each node, named once for all statements and for the embedded engine's tables. */
export const ARTICLE = ['id', 'title', 'url', 'publisher', 'author', 'publishedAt', 'language', 'text', 'hash'] as const;

/** `sort` orders lists, newest first; `facts` is the fingerprint of what was read out of the article. */
export const ARTICLE_STORED = [...ARTICLE, 'sort', 'facts'] as const;

export const ACTOR_REF = ['id', 'name', 'kind', 'country'] as const;

/** `titles` are offices whose body is not known; `search` is the name and aliases in lower case. */
export const ACTOR_STORED = [...ACTOR_REF, 'aliases', 'titles', 'search'] as const;

export const PLACE = ['id', 'name', 'country', 'latitude', 'longitude'] as const;

/** Fixed by the event's id. */
export const EVENT_IDENTITY = ['id', 'kind', 'quad', 'score', 'stage', 'earliest', 'latest', 'sort', 'reciprocal'] as const;

/** What its reports add up to; rolled up again whenever one comes or goes. */
export const EVENT_ROLLUP = [
  'status', 'dead', 'injured', 'ploverType', 'ploverMode', 'cameo', 'precision', 'basis', 'independentSources', 'reports',
] as const;

export const REPORT = [
  'id', 'sentence', 'sentenceStart', 'sentenceEnd', 'triggerText', 'triggerStart', 'triggerEnd', 'sourceSpans', 'targetSpans', 'status',
  'confidence', 'rule', 'dead', 'injured', 'reported', 'ploverType', 'ploverMode', 'cameo', 'precision', 'basis', 'place',
] as const;

export const RELATION = ['id', 'kind', 'events', 'reports', 'first', 'last', 'score'] as const;

/** What an event's own properties are rolled up from. */
export const REPORT_ROLLED_UP = [
  'id', 'status', 'confidence', 'dead', 'injured', 'reported', 'ploverType', 'ploverMode', 'cameo', 'precision', 'basis', 'place',
] as const;

/** Numbers are read as such from rows, since an engine can't tell the type of a field that is null throughout. */
export const INTEGERS: ReadonlySet<string> = new Set([
  'sentenceStart', 'sentenceEnd', 'triggerStart', 'triggerEnd', 'dead', 'injured', 'independentSources', 'reports', 'events',
]);
export const FLOATS: ReadonlySet<string> = new Set(['score', 'confidence', 'latitude', 'longitude']);
