/** Hears a feature: what it is about, with a word or two: "verb+way", "take", "obj". */
export type See = (about: string, first?: string, second?: string) => void;

/** The names of all that is seen, as data/models has them: "verb+way:take|obj". */
export function namesOf(look: (see: See) => void): string[] {
  const names: string[] = [];
  look((about, ...words) => { names.push(words.length ? `${about}:${words.join('|')}` : about); });
  return names;
}

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

  get(about: string, first = '', second = ''): T | undefined {
    return this.values.get(about)?.get(first)?.get(second);
  }
}
