import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const Noted = z.object({ address: z.string(), token: z.string(), pid: z.number().int().positive() });

/** The server that holds a graph file: where it listens, and what lets another process of the same user write through it. */
export interface Holder {
  readonly address: string;
  readonly token: string;
}

/** Beside the graph, so that who finds the one finds the other. */
const noteOf = (graph: string): string => `${graph}.address`;

/** Notes, for this user's eyes alone, who holds a graph file. @returns what takes the note away again */
export async function announceHolder(graph: string, { address, token }: Holder): Promise<() => Promise<void>> {
  const note = noteOf(graph);
  await writeFile(`${note}.new`, JSON.stringify({ address, token, pid: process.pid }), { mode: 0o600 });
  await rename(`${note}.new`, note);
  return () => rm(note, { force: true });
}

/** The running server that holds this graph file; null where none does, also where one was killed and left its note. */
export async function findHolder(graph: string): Promise<Holder | null> {
  const noted = Noted.safeParse(await readNote(noteOf(graph)));
  return noted.success && isRunning(noted.data.pid) ? { address: noted.data.address, token: noted.data.token } : null;
}

async function readNote(note: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(note, 'utf8'));
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
