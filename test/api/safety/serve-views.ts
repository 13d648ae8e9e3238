import { randomUUID } from 'node:crypto';
import { beforeEach } from 'vitest';
import { ANONYMOUS } from '../../../src/api/caller.js';
import { callerByKey } from '../../../src/api/keys/caller-by-key.js';
import { hashKey } from '../../../src/api/keys/key.js';
import { makeSecret, signView } from '../../../src/api/views/token.js';
import type { ViewRecord, Views } from '../../../src/api/views/view.js';
import type { GraphStore } from '../../../src/graph/store.js';
import { post, useServers } from './serve.js';
import type { Send } from './serve.js';

export const NOW = new Date('2026-06-01T12:00:00Z');
export const now = () => NOW;
export const SECRET = makeSecret();
export const SITE = 'https://desk.example';
export const EVENTS = '{ events { totalCount } }';

/** Three of the nine events. */
export const ATTACKS: ViewRecord = { id: randomUUID(), name: 'attacks', where: { kind: ['ATTACK'] }, origins: [SITE], createdAt: '2026-01-01T00:00:00Z', expiresAt: null, revokedAt: null };
export const another = (more: Partial<ViewRecord>): ViewRecord => ({ ...ATTACKS, id: randomUUID(), name: 'another', ...more });

let kept: Views;
export const views = async () => kept;
/** Keeps these views and no others. */
export const keep = (...records: readonly ViewRecord[]): void => { kept = { secret: SECRET, views: records }; };
export const keepNone = (): void => { kept = { secret: null, views: [] }; };

export const token = (view = ATTACKS): Promise<string> => signView(view, SECRET);
/** Keeps a view besides, and gives its token. */
export function opened(view: ViewRecord): Promise<string> {
  keep(...kept.views, view);
  return token(view);
}

export const KEY = 'ent_desk';
export const keys = async () => [{ name: 'desk', hash: hashKey(KEY), scopes: ['read', 'write'] as const, createdAt: '2026-01-01T00:00:00Z', expiresAt: null, revokedAt: null }];
export const by = (shown: string) => ({ authorization: `Bearer ${shown}` });

export interface Answered {
  readonly status: number;
  readonly data?: Record<string, any> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export const asker = (send: Send) => async (shown: string, query: string, variables = {}): Promise<Answered> => {
  const response = await send('/graphql', post(query, by(shown), variables));
  return { status: response.status, ...((await response.json()) as Omit<Answered, 'status'>) };
};

/** Servers as `useServers` has them, that know the views kept, ATTACKS before each test, and one key. */
export function useViewServers() {
  beforeEach(() => keep(ATTACKS));
  const serve = useServers();
  const callerOf = callerByKey({ keys, now, anonymous: ANONYMOUS });
  return async (options: NonNullable<Parameters<typeof serve>[0]> = {}) => {
    let graph!: GraphStore;
    const around = (given: GraphStore) => (graph = options.around?.(given) ?? given);
    const { send } = await serve({ views, now, callerOf, ...options, around });
    return { send, graph, ask: asker(send) };
  };
}
