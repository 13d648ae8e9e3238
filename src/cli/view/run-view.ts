import { randomUUID } from 'node:crypto';
import { stateOf } from '../../api/keys/key.js';
import { makeSecret, signView } from '../../api/views/token.js';
import type { ViewRecord } from '../../api/views/view.js';
import { UsageError } from '../../model/errors.js';
import { expiryOf } from '../expiry.js';
import { checkName } from '../name.js';
import { print, warn } from '../terminal.js';
import { linesToPaste, SOME_SERVER } from './lines.js';
import { readWhere } from './read-where.js';
import { changeViews, readViews } from './view-file.js';

export interface CreateViewOptions {
  readonly views: string;
  readonly name: string;
  readonly where?: string;
  readonly whereFile?: string;
  readonly origin: readonly string[];
  readonly expires?: string;
  /** `https://example.org`, as readers' browsers know it. */
  readonly server?: string;
}

/** Longer addresses are cut or refused by what stands between browsers and servers. */
const LONGEST_TOKEN = 4000;

/** Makes a view and prints its token, this once, with the lines to paste into a page. */
export async function createView({ views: path, name, origin, expires, server, ...filter }: CreateViewOptions): Promise<void> {
  checkName(name, 'view');
  const now = new Date();
  const where = await readWhere(filter, now);
  const expiresAt = expires === undefined ? null : expiryOf(expires, now).toISOString();
  const record: ViewRecord = { id: randomUUID(), name, where, origins: [...new Set(origin)], createdAt: now.toISOString(), expiresAt, revokedAt: null };
  let token = '';
  await changeViews(path, async ({ secret, views }) => {
    if (views.some((each) => each.name === name)) throw new UsageError(`there is a view '${name}' already`, 'choose another name: logs tell views apart by it');
    const signer = secret ?? makeSecret();
    token = await signView(record, signer);
    if (token.length > LONGEST_TOKEN) throw new UsageError(`the filter makes a token of ${token.length} letters, and at most ${LONGEST_TOKEN} pass everywhere`, 'name fewer things in it');
    return { secret: signer, views: [...views, record] };
  });
  await print(token);
  await print(linesToPaste(name, token, server ?? SOME_SERVER));
  warn(`this is the token of the view '${name}', which is shown this once${server === undefined ? ` — put your server's address in the place of ${SOME_SERVER}, or give it with --server` : ''}`);
}

/** Prints what is known of each view. */
export async function listViews(path: string): Promise<void> {
  const records = await readViews(path);
  const now = new Date();
  for (const record of records) await print(lineOf(record, now));
  if (records.length === 0) await print('no views');
}

/** Ends a view; its name stays taken. */
export async function revokeView(path: string, name: string): Promise<void> {
  await changeViews(path, ({ secret, views }) => {
    const record = views.find((each) => each.name === name);
    if (!record) throw new UsageError(`there is no view '${name}'`, 'entente view list shows their names');
    if (record.revokedAt !== null) throw new UsageError(`the view '${name}' was revoked on ${dayOf(record.revokedAt)}`, 'nothing is left to do');
    return { secret, views: views.map((each) => (each === record ? { ...each, revokedAt: new Date().toISOString() } : each)) };
  });
  await print(`revoked: ${name}`);
}

const dayOf = (moment: string): string => moment.slice(0, 10);

function lineOf(record: ViewRecord, now: Date): string {
  const { name, origins, where, createdAt, expiresAt } = record;
  return `${name}  ${origins.join(',')}  ${stateOf(record, now)}  made ${dayOf(createdAt)}${expiresAt === null ? '' : `, ends ${expiresAt}`}  ${JSON.stringify(where)}`;
}
