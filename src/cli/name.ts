import { UsageError } from '../model/errors.js';

/** @param noun what bears it, such as `key` @throws UsageError for what is no name that logs and judgements can show */
export function checkName(name: string, noun: string): void {
  if (!/^[\w.@-]{1,64}$/.test(name)) throw new UsageError(`'${name}' is no name for a ${noun}`, 'take up to 64 letters, digits and . _ - @');
}
