/** The properties of each node, named once for all statements and for the embedded engine's tables. */
export const ARTICLE = ['id', 'title', 'url', 'publisher', 'author', 'publishedAt', 'language', 'text', 'hash'] as const;

/**
 * `sort` orders lists, newest first; `facts` is the fingerprint of what was read out of the article; `original` is the article that this one
 * copies, `copies` its own copies, `updates` the earlier article that its publisher updated with it; empty for none.
 */
export const ARTICLE_IDENTITY = ['id', 'publisher', 'sort', 'facts', 'recorded', 'retracted', 'original', 'copies', 'updates', 'signature', 'bands', 'tellings'] as const;
export const ARTICLE_STORED = [...ARTICLE, ...ARTICLE_IDENTITY.filter((name) => name !== 'id' && name !== 'publisher'), 'lastSeen'] as const;

export const ARTICLE_SHOWN = [...ARTICLE, 'original', 'updates', 'recorded', 'retracted'] as const;

/** An article without its text, which a report seldom needs. */
export const ARTICLE_BRIEF = ARTICLE_SHOWN.filter((name) => name !== 'text');

export const ACTOR_REF = ['id', 'name', 'kind', 'country'] as const;

/**
 * `titles` are offices whose body is not known; `search` is the name and aliases in lower case. A merged actor has no names to search but
 * keeps its own; `members` are the actors merged into one, whose names it also bears; `ownOffices` are its edges HOLDS, as `title@body`.
 */
export const ACTOR_STORED = [...ACTOR_REF, 'aliases', 'titles', 'search', 'ownAliases', 'ownTitles', 'ownOffices', 'mergedInto', 'members'] as const;

export const PLACE = ['id', 'name', 'country', 'latitude', 'longitude'] as const;

export const TELLING = [
  'id', 'article', 'reportIds', 'kind', 'stage', 'status', 'reciprocal', 'rawSources', 'rawTargets', 'sources', 'targets', 'sourceGroups', 'targetGroups',
  'earliest', 'latest', 'level', 'place', 'country', 'located', 'dead', 'injured', 'words', 'rank', 'blocks',
  'event', 'linkTo', 'linkScore', 'linkWhy', 'followers', 'judged', 'seq',
] as const;

/** Which tellings lie in a block, and which articles in a band of alike texts. */
export const BLOCK = ['id', 'members'] as const;

/** All but the id is what an event's tellings and their reports add up to. */
export const EVENT = [
  'id', 'kind', 'quad', 'score', 'stage', 'earliest', 'latest', 'sort', 'reciprocal', 'sources', 'targets', 'place', 'tellings',
  'status', 'dead', 'deadLeast', 'deadMost', 'injured', 'injuredLeast', 'injuredMost',
  'ploverType', 'ploverMode', 'cameo', 'precision', 'basis', 'independentSources', 'publishers', 'stated', 'reports', 'seq',
] as const;

/** Held as edges, or for the graph's own use. */
const EVENT_HIDDEN: ReadonlySet<string> = new Set(['sources', 'targets', 'place', 'tellings', 'sort', 'reciprocal', 'publishers', 'stated', 'reports']);
export const EVENT_SHOWN = EVENT.filter((name) => !EVENT_HIDDEN.has(name));

export const REPORT = [
  'id', 'sentence', 'sentenceStart', 'sentenceEnd', 'triggerText', 'triggerStart', 'triggerEnd', 'sourceSpans', 'targetSpans', 'status',
  'confidence', 'rule', 'dead', 'injured', 'reported', 'ploverType', 'ploverMode', 'cameo', 'precision', 'basis', 'place', 'recorded', 'retracted',
] as const;

/** Shown by the event alone, or for the graph's own use. */
const REPORT_HIDDEN: ReadonlySet<string> = new Set(['ploverType', 'ploverMode', 'cameo', 'precision', 'basis', 'place', 'retracted']);
export const REPORT_SHOWN = REPORT.filter((name) => !REPORT_HIDDEN.has(name));

/** `speaker` is the actor as the article was read; the edge SAID_BY leads to whom that is merged into. `search` is the sentence in lower case. */
export const REPORT_STORED = [...REPORT, 'article', 'telling', 'speaker', 'search'] as const;

/** What an event's own properties are rolled up from. */
export const REPORT_ROLLED_UP = [
  'id', 'article', 'speaker', 'status', 'confidence', 'dead', 'injured', 'reported', 'ploverType', 'ploverMode', 'cameo', 'precision', 'basis', 'recorded', 'retracted',
] as const;

/** `statedEvents` are those that some report gives as a fact, `confirmedEvents` those that have two independent sources or more. */
export const RELATION = ['id', 'kind', 'events', 'reports', 'statedEvents', 'confirmedEvents', 'first', 'last', 'score'] as const;
export const RELATION_SHOWN = ['id', 'kind', 'events', 'reports', 'first', 'last', 'score'] as const;

export const JUDGEMENT = ['id', 'subject', 'verdict', 'one', 'other', 'by', 'why', 'at', 'sort', 'revokedAt', 'revokedBy', 'revokes'] as const;

/** Numbers are read as such from rows, since an engine can't tell the type of a field that is null throughout. */
export const INTEGERS: ReadonlySet<string> = new Set([
  'sentenceStart', 'sentenceEnd', 'triggerStart', 'triggerEnd', 'dead', 'deadLeast', 'deadMost', 'injured', 'injuredLeast', 'injuredMost',
  'independentSources', 'reports', 'events', 'statedEvents', 'confirmedEvents', 'seq',
]);
export const FLOATS: ReadonlySet<string> = new Set(['score', 'confidence', 'latitude', 'longitude', 'linkScore']);
