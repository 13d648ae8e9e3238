import { startServer } from '../../api/server.js';
import type { RunningServer, ServerOptions } from '../../api/server.js';

const TRIED = 20;

/** Starts a server on the port asked for or, where that is taken, on the next one that is free. */
export async function startOnFreePort(options: ServerOptions): Promise<RunningServer> {
  for (let port = options.port; port < options.port + TRIED; port++) {
    try {
      return await startServer({ ...options, port });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return startServer({ ...options, port: 0 });
}

const isTaken = (error: unknown): boolean => error instanceof Error && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'EADDRINUSE';
