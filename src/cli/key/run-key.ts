import { ANONYMOUS } from '../../api/caller.js';
import type { Scope } from '../../api/caller.js';
import { hashKey, makeKey, stateOf } from '../../api/keys/key.js';
import type { KeyRecord } from '../../api/keys/key.js';
import { UsageError } from '../../model/errors.js';
import { expiryOf } from '../expiry.js';
import { checkName } from '../name.js';
import { print, warn } from '../terminal.js';
import { changeKeys, readKeys } from './key-file.js';

export interface CreateKeyOptions {
  readonly keys: string;
  readonly name: string;
  readonly scope: readonly Scope[];
  readonly expires?: string;
}

/** Names that nobody else may bear in judgements and logs. */
const TAKEN: readonly string[] = [ANONYMOUS.name, 'entente'];

/** Makes a key and prints it, this once. */
export async function createKey({ keys: path, name, scope, expires }: CreateKeyOptions): Promise<void> {
  checkName(name, 'key');
  const [now, key] = [new Date(), makeKey()];
  const expiresAt = expires === undefined ? null : expiryOf(expires, now).toISOString();
  await changeKeys(path, (records) => {
    if (TAKEN.includes(name) || records.some((each) => each.name === name)) throw new UsageError(`there is a key '${name}' already`, 'choose another name: judgements and logs tell keys apart by it');
    return [...records, { name, hash: hashKey(key), scopes: scope, createdAt: now.toISOString(), expiresAt, revokedAt: null }];
  });
  await print(key);
  warn(`this is the key '${name}', which is shown this once — send it as authorization: Bearer KEY`);
}

/** Prints what is known of each key. */
export async function listKeys(path: string): Promise<void> {
  const records = await readKeys(path);
  const now = new Date();
  for (const record of records) await print(lineOf(record, now));
  if (records.length === 0) await print('no keys');
}

/** Ends a key; its name stays taken. */
export async function revokeKey(path: string, name: string): Promise<void> {
  await changeKeys(path, (records) => {
    const record = records.find((each) => each.name === name);
    if (!record) throw new UsageError(`there is no key '${name}'`, 'entente key list shows their names');
    if (record.revokedAt !== null) throw new UsageError(`the key '${name}' was revoked on ${dayOf(record.revokedAt)}`, 'nothing is left to do');
    return records.map((each) => (each === record ? { ...each, revokedAt: new Date().toISOString() } : each));
  });
  await print(`revoked: ${name}`);
}

const dayOf = (moment: string): string => moment.slice(0, 10);

function lineOf(record: KeyRecord, now: Date): string {
  const { name, scopes, createdAt, expiresAt } = record;
  return `${name}  ${scopes.join(',')}  ${stateOf(record, now)}  made ${dayOf(createdAt)}${expiresAt === null ? '' : `, ends ${expiresAt}`}`;
}
