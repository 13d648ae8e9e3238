import { DataError } from '../../model/errors.js';

/** Something about a row: an `error` must be mended, a `warning` is likely wrong, a `note` is worth knowing. */
export interface Finding {
  readonly level: 'error' | 'warning' | 'note';
  readonly file: string;
  readonly line: number | null;
  readonly problem: string;
  readonly remedy: string;
}

export function fromError(error: DataError): Finding {
  const prefix = `${error.file}:${error.at}: `;
  return { level: 'error', file: error.file, line: Number(error.at) || null, problem: error.message.slice(prefix.length), remedy: error.remedy };
}
