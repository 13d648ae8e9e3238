import { spawn, type ChildProcess } from 'node:child_process';

/** A server that says on one of its first lines where it answers. */
export function started(command: string, args: readonly string[], environment: Record<string, string>): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(command, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'ignore'] });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}`)));
    child.stdout!.on('data', (chunk: Buffer) => {
      const address = /http:\/\/[\d.]+:\d+/.exec(chunk.toString())?.[0];
      if (address) resolve({ child, address });
    });
  });
}
