import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { createApi } from '../../api/api.js';
import { isServerAddress } from '../../graph/open.js';
import { EntenteError, GraphError, UsageError } from '../../model/errors.js';
import { runningServer, withStore } from '../graph.js';

export interface ExportOptions {
  readonly graph: string;
  readonly format: string;
  readonly of: string;
  readonly where?: string;
}

/** Writes what a filter lets through to a file, or to standard output; a file is there only once it is whole. */
export async function runExport(file: string | undefined, { graph: address, format, of, where }: ExportOptions): Promise<void> {
  const path = `/export?${new URLSearchParams({ format, of, ...(where !== undefined && { where }) }).toString()}`;
  const server = await runningServer(address);
  if (server) return save(fetch(server.address + path, { headers: { authorization: `Bearer ${server.token}` } }), file, address);
  if (!isServerAddress(address) && !existsSync(address)) throw new GraphError(address, 'there is no graph yet', 'run entente ingest first, or name another with --graph');
  return withStore(address, (graph) => save(Promise.resolve(createApi({ graph }).fetch(`http://entente${path}`)), file, address));
}

async function save(answer: Promise<Response>, file: string | undefined, address: string): Promise<void> {
  const response = await answer;
  if (!response.ok) throw refusal(response.status, ((await response.json()) as { errors: [{ message: string }] }).errors[0].message, address);
  const body = Readable.fromWeb(response.body as ReadableStream);
  if (file === undefined) return pipeline(body, process.stdout, { end: false }).catch((cause: unknown) => { throw brokenOff(cause, address, 'standard output'); });
  const part = `${file}.part`;
  try {
    await pipeline(body, createWriteStream(part));
    await rename(part, file);
  } catch (cause) {
    await rm(part, { force: true });
    throw brokenOff(cause, address, file);
  }
}

function brokenOff(cause: unknown, address: string, file: string): unknown {
  const { code, syscall } = cause as NodeJS.ErrnoException;
  if (cause instanceof EntenteError) return cause;
  if (syscall !== undefined) return new UsageError(`${file} can't be written (${code})`, 'name a file in a folder that is there and yours, on a disk with room', { cause });
  return new GraphError(address, 'the export broke off half-way', "see the server's log where one runs, and run this again", { cause });
}

const refusal = (status: number, error: string, address: string): EntenteError =>
  status < 500 ? new UsageError(error, 'see entente export --help') : new GraphError(address, error, 'try again');
