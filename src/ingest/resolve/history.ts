import type { Actor } from '../../model/actor.js';

/** An actor as it was met: what later descriptions and pronouns may point back to. */
export interface Met {
  readonly actor: Actor;
  readonly sentence: number;
  readonly token: number;
  readonly subject: boolean;
  /** True where the words name it themselves, not through an adjective. */
  readonly full: boolean;
  /** True where the words are its name. */
  readonly named: boolean;
  readonly plural: boolean;
  /** Nouns that the text used for it: titles, "group", "ministry". */
  readonly nouns: readonly string[];
  /** Head of the coordination it is part of: the same for "Moscow" and "Tehran" in "Moscow and Tehran". */
  readonly group: number;
}

/** Actors in the order met. */
export class History {
  readonly #met: Met[] = [];

  add(met: Met): void {
    this.#met.push(met);
  }

  /** The last actor that fits. */
  last(fits: (met: Met) => boolean): Met | null {
    return this.#met.findLast(fits) ?? null;
  }

  /** In the last sentence with one that fits, the subject, else the last that fits. */
  lastSalient(fits: (met: Met) => boolean): Met | null {
    const last = this.last(fits);
    return last && (this.#met.find((met) => met.sentence === last.sentence && met.subject && fits(met)) ?? last);
  }

  /** Of the actors that fit somewhere the one met most often, the later of two equals. */
  mostOften(fits: (met: Met) => boolean): Met | null {
    const times = new Map<string, number>();
    for (const { actor } of this.#met) times.set(actor.id, (times.get(actor.id) ?? 0) + 1);
    return this.#met.filter(fits).reduce<Met | null>((best, met) => (best && times.get(best.actor.id)! > times.get(met.actor.id)! ? best : met), null);
  }

  /** Those met in the sentences `[from, to]`. */
  between(from: number, to: number): readonly Met[] {
    return this.#met.filter(({ sentence }) => from <= sentence && sentence <= to);
  }

  /** The members of the last coordination of at least `size` actors that fit. */
  lastGroup(fits: (met: Met) => boolean, size = 2): readonly Actor[] {
    for (let i = this.#met.length - 1; i >= 0; i--) {
      const { sentence, group } = this.#met[i]!;
      const members = this.#met.filter((met) => met.sentence === sentence && met.group === group && fits(met));
      const distinct = [...new Map(members.map(({ actor }) => [actor.id, actor])).values()];
      if (distinct.length >= size) return distinct;
    }
    return [];
  }

  /** The distinct actors that fit and were met most often, in the order first met; of two equals the later. */
  foremost(fits: (met: Met) => boolean, count: number): Actor[] {
    const times = new Map<string, { actor: Actor; times: number; last: number }>();
    this.#met.forEach((met, last) => { if (fits(met)) times.set(met.actor.id, { actor: met.actor, times: (times.get(met.actor.id)?.times ?? 0) + 1, last }); });
    const most = [...times.values()].sort((a, b) => b.times - a.times || b.last - a.last).slice(0, count);
    return [...times.values()].filter((one) => most.includes(one)).map(({ actor }) => actor);
  }
}
