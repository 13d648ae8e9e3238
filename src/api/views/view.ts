import type { EventWhere } from '../../graph/store.js';
import type { KeyRecord } from '../keys/key.js';

/** A view as it is kept: a part of the graph that pages of other sites may show. Its token is not kept; its filter is what the token says. */
export interface ViewRecord extends Pick<KeyRecord, 'name' | 'createdAt' | 'expiresAt' | 'revokedAt'> {
  /** What its token knows it by: a view made anew under the same name is another. */
  readonly id: string;
  /** An `EventWhere` as JSON. */
  readonly where: object;
  /** Which sites may show it, such as `https://example.org`. */
  readonly origins: readonly string[];
}

/** All views of a server, and the secret that signs their tokens; null before there is a view. */
export interface Views {
  readonly secret: string | null;
  readonly views: readonly ViewRecord[];
}

/** Where views are kept; asked at each request, so that a view just revoked is refused. */
export type ViewStore = () => Promise<Views>;

/** A view whose token was shown. */
export interface View extends Pick<ViewRecord, 'id' | 'name' | 'origins'> {
  /** As GraphQL reads it, with periods: today's days are another matter each day. */
  readonly where: EventWhere;
}
