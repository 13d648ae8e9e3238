/** Hears a feature: what it is about, with a word or two: "verb+way", "take", "obj". */
export type See = (about: string, first?: string, second?: string) => void;

/** The names of all that is seen, as data/models has them: "verb+way:take|obj". */
export function namesOf(look: (see: See) => void): string[] {
  const names: string[] = [];
  look((about, ...words) => { names.push(words.length ? `${about}:${words.join('|')}` : about); });
  return names;
}

/** Values of features by what they are about and their words, empty where there is none. */
export type Nested<T> = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, T>>>>>>;

const NAME = /^([^:]+):?([^|]*)\|?(.*)$/s;

/** Without what all objects have: "constructor" is a word, too. */
const empty = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

export function nested<T>(named: Iterable<readonly [name: string, value: T]>): Nested<T> {
  const values = empty<Record<string, Record<string, T>>>();
  for (const [name, value] of named) {
    const [, about = '', first = '', second = ''] = NAME.exec(name) ?? [];
    ((values[about] ??= empty())[first] ??= empty())[second] = value;
  }
  return values;
}

const mapOf = <T, U>(record: Readonly<Record<string, T>>, read: (value: T) => U): ReadonlyMap<string, U> =>
  new Map(Object.entries(record).map(([key, value]) => [key, read(value)]));

/** Values of features, found without their names being put together: a sentence has hundreds. */
export interface FeatureMap<T> {
  get(about: string, first?: string, second?: string): T | undefined;
}

/** @param read what a value as it is written stands for */
export function featureMap<V, T>(values: Nested<V>, read: (value: V) => T): FeatureMap<T> {
  const known = mapOf(values, (firsts) => mapOf(firsts, (seconds) => mapOf(seconds, read)));
  return { get: (about, first = '', second = '') => known.get(about)?.get(first)?.get(second) };
}
