import { once } from './once.js';

/** A filter whose names are looked up while it is asked already, or after it, where an answer shows that they are there: nearly all filters name what is there. */
export interface Checked<W> {
  /** The filter, once it is known that all it names is there, with whom merged actors stand behind in their place. */
  known(): Promise<W>;
  /** The answer to the known filter; where that is other than the given one, it is asked again. @param isSome whether an answer holds anything */
  ask<T>(question: (where: W) => Promise<T>, isSome?: (answer: T) => boolean): Promise<T>;
}

/** @param provable whether anything that passes the filter shows that all it names is there */
export function checked<W>(given: W, check: (given: W) => Promise<W>, provable = false): Checked<W> {
  const known = once(() => check(given));
  return {
    known,
    async ask(question, isSome) {
      const asked = question(given);
      if (provable && isSome && (await asked.then(isSome, () => false))) return asked;
      const [answer, where] = await Promise.allSettled([asked, known()]);
      if (where.status === 'rejected') throw where.reason;
      if (JSON.stringify(where.value) !== JSON.stringify(given)) return question(where.value);
      if (answer.status === 'rejected') throw answer.reason;
      return answer.value;
    },
  };
}
