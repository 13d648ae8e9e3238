import { signal } from '@preact/signals';

const KEPT_AS = 'entente-key';

/** The key that the reader gave, for this tab alone; empty for none. */
export const key = signal(sessionStorage.getItem(KEPT_AS) ?? '');

/** Whether the reader should be asked for a key: the server refused to answer without. */
export const keyWanted = signal(false);

export const authorization = (): Record<string, string> => (key.value === '' ? {} : { authorization: `Bearer ${key.value}` });

export function useKey(given: string): void {
  sessionStorage.setItem(KEPT_AS, given);
  key.value = given;
  keyWanted.value = false;
}
