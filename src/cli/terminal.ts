import { once } from 'node:events';

/** Ends the program without a word when the reader of its output has gone, as `entente extract | head` does. */
export function endQuietlyWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}

/** Prints a line, and waits where its reader is slower. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Tells of something gone wrong that does not end the program. */
export const warn = (line: string): void => void process.stderr.write(`entente: ${line}\n`);
