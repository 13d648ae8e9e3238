/** What is seen of something: what it is about, with a word or two: "verb+way", "take", "obj". */
export type Feature = readonly [about: string, first?: string, second?: string];

/** As data/models names it: "verb+way:take|obj". */
export const nameOf = ([about, ...words]: Feature): string => (words.length ? `${about}:${words.join('|')}` : about);

const NAME = /^([^:]+):?([^|]*)\|?(.*)$/s;

/** Values of features, found without their names being put together: a sentence has hundreds. */
export class FeatureMap<T> {
  private readonly values = new Map<string, Map<string, Map<string, T>>>();

  constructor(named: Iterable<readonly [name: string, value: T]>) {
    for (const [name, value] of named) {
      const [, about = '', first = '', second = ''] = NAME.exec(name) ?? [];
      const firsts = this.values.get(about) ?? new Map<string, Map<string, T>>();
      const seconds = firsts.get(first) ?? new Map<string, T>();
      this.values.set(about, firsts.set(first, seconds.set(second, value)));
    }
  }

  get([about, first = '', second = '']: Feature): T | undefined {
    return this.values.get(about)?.get(first)?.get(second);
  }
}
