import { GraphError } from '../../model/errors.js';

/** What LadybugDB's messages mean to a user; anything else is a fault of the program and stays as it is. */
const MEANINGS: readonly { readonly pattern: RegExp; readonly problem: string; readonly remedy: string }[] = [
  { pattern: /Could not set lock/i, problem: 'the graph file is held by another process', remedy: 'stop that process, or send the work to the running server' },
  { pattern: /not a valid Lbug database/i, problem: 'the file is not a graph', remedy: 'name another file with --graph, or move this one away' },
  { pattern: /cannot be a directory/i, problem: 'the path is a directory', remedy: 'name a file inside it with --graph' },
  { pattern: /storage version|different version/i, problem: 'the graph file was written by another version', remedy: 'use the entente that wrote it, or ingest into a new file' },
  { pattern: /Permission denied|Read-only file system/i, problem: 'the graph file cannot be written', remedy: 'check who owns the file and its directory' },
  { pattern: /No space left/i, problem: 'the disk is full', remedy: 'make room and run again; nothing is half-written' },
  { pattern: /checkpoint|corrupt|checksum|WAL|Cannot read|Cannot open|page range/i, problem: 'the graph file is damaged', remedy: 'restore a copy, or ingest the articles again into a new file' },
  { pattern: /Interrupted|timeout/i, problem: 'the question took too long', remedy: 'ask for less, or narrow the filter' },
];

export function graphError(address: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || /^(?:Parser|Binder) exception/i.test(cause.message)) return cause;
  const meaning = MEANINGS.find(({ pattern }) => pattern.test(cause.message));
  return meaning === undefined ? cause : new GraphError(address, meaning.problem, meaning.remedy, { cause });
}
