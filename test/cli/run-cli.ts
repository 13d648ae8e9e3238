import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const directory = (): string => mkdtempSync(join(tmpdir(), 'entente-cli-'));

export function file(name: string, content: string | Uint8Array, at = directory()): string {
  const path = join(at, name);
  writeFileSync(path, content);
  return path;
}

/** The built command line, as `npm test` has built it just before. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  if (!existsSync(MAIN)) throw new Error('the command line is not built: run npm run build');
  const { ENTENTE_GRAPH: _graph, ENTENTE_DEBUG: _debug, ...own } = process.env;
  return spawn(process.execPath, [MAIN, ...args], { env: { ...own, ...env }, stdio: 'pipe' });
}

export function ended(child: ChildProcess, stdin = ''): Promise<Ended> {
  const text = { out: '', err: '' };
  child.stdout!.setEncoding('utf8').on('data', (part: string) => { text.out += part; });
  child.stderr!.setEncoding('utf8').on('data', (part: string) => { text.err += part; });
  child.stdin!.on('error', () => undefined); // it may end before it has read all
  child.stdin!.end(stdin);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...text })));
}

export const run = (args: readonly string[], { stdin = '', env = {} }: { stdin?: string; env?: Readonly<Record<string, string>> } = {}): Promise<Ended> =>
  ended(start(args, env), stdin);

/** Waits until a child has printed what `pattern` finds. */
export function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout!.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const match = pattern.exec(text);
      if (match) resolve(match);
    });
    child.on('close', (code) => reject(new Error(`ended with ${code} before it printed ${pattern}: ${text}`)));
  });
}
