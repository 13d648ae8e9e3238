import { InputError } from '../../model/errors.js';

const PROBLEMS: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  ENOENT: ['there is no such file or directory', 'check the path'],
  EACCES: ['the file may not be read', 'grant yourself read access to it'],
  EPERM: ['the file may not be read', 'grant yourself read access to it'],
  EISDIR: ['this is a directory', 'give a file'],
  EMFILE: ['too many files are open', 'raise the limit with ulimit -n'],
};

/** What a failure of the file system means for the user. */
export function fileError(path: string, cause: unknown): InputError {
  if (cause instanceof InputError) return cause;
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
  const [problem, remedy] = PROBLEMS[code] ?? [`the file can't be read (${code})`, 'check the file and its disk'];
  return new InputError(path, problem, remedy, { cause });
}
