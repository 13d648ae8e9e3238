import type { Actor } from '../../model/actor.js';
import { covers, type Term } from './offices.js';

/** Who held which office when. */
export class OfficeBook {
  readonly #byOffice = new Map<string, Term[]>();
  readonly #owners = new Set<string>();
  readonly #byPerson = new Map<string, Term[]>();

  constructor(readonly terms: readonly Term[], readonly people: ReadonlyMap<string, Actor>, readonly leads: Readonly<Record<string, string>>) {
    for (const term of terms) {
      push(this.#byOffice, `${term.of} ${term.office}`, term);
      this.#owners.add(term.of);
      push(this.#byPerson, term.person, term);
    }
  }

  /** The holder of an office on a day; without a day, whoever holds it last. */
  holder(office: string, of: string, on: string | null): Actor | null {
    const terms = this.#byOffice.get(`${of} ${office}`) ?? [];
    const term = on === null ? terms.at(-1) : terms.findLast((t) => covers(t, on));
    return term ? this.people.get(term.person) ?? null : null;
  }

  /** Whether any office of a state or organisation has a row. */
  has(of: string): boolean {
    return this.#owners.has(of);
  }

  /** The office that leads a state: its president, unless data/gazetteer/titles.yaml says otherwise. */
  leadingOffice(of: string): string {
    const candidates = [this.leads[of], 'president', 'prime minister', 'monarch', 'secretary-general', 'director general', 'director', 'commission president', 'chairman', 'leader', 'party leader'];
    return candidates.find((office) => office !== undefined && this.#byOffice.has(`${of} ${office}`)) ?? 'president';
  }

  /** A person's terms, in the order of the rows. */
  of(person: string): readonly Term[] {
    return this.#byPerson.get(person) ?? [];
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
