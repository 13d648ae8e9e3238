/** Lemmas that a position accepts; ANY accepts whatever stands there. */
export type Words = ReadonlySet<string> | 'ANY' | { readonly except: ReadonlySet<string> };

export type Role = 'source' | 'target' | 'party';

/** What a position of a phrase stands for: an actor's part, or words. */
export interface Filler {
  readonly role: Role | null;
  readonly words: Words;
  /** `*<target>`: the nearest actor anywhere inside, not the phrase itself. */
  readonly inside: boolean;
  /** `<somebody>`: a target that is an actor or a place with a name. */
  readonly named: boolean;
}

/** One element of a phrase behind its verb. */
export type Element = { readonly optional: boolean } & (
  | { readonly is: 'object'; readonly filler: Filler }
  | { readonly is: 'attached'; readonly links: ReadonlySet<string>; readonly filler: Filler }
  | { readonly is: 'particle'; readonly links: ReadonlySet<string> }
  | { readonly is: 'intransitive' }
  | { readonly is: 'clause'; readonly by: ClauseKind; readonly negated: boolean; readonly subject: Role | null; readonly words: Words; readonly reach: Role | null }
);

export type ClauseKind = 'to' | 'that' | 'ing';

/** A way of saying an event with a verb, as `<source> impose|slap @sanctions on <target>`. */
export interface VerbPhrase {
  readonly text: string;
  /** Words that its subject must be one of, whose doer or owner is the source; null where the source is the subject itself. */
  readonly subject: Words | null;
  /** Its subject is the target: "received food from <source>". */
  readonly inverse: boolean;
  readonly verbs: ReadonlySet<string>;
  readonly elements: readonly Element[];
  /** Its elements in the order in which they are bound: those that name words before bare slots, so that "gave Chad a loan" finds its loan first. */
  readonly binding: readonly Element[];
}

/** Word sets and function words that phrases are read with. */
export interface Vocabulary {
  readonly sets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly prepositions: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
}

const SLOT = /^(\*?)<(source|target|party|somebody)>$/;
const CLAUSES: Readonly<Record<string, ClauseKind>> = { 'to-do': 'to', that: 'that', 'do-ing': 'ing' };

/** Expands `a|b|@set` to its lemmas; `!a|b` admits all others. @throws Error naming a set that does not exist */
export function expand(group: string, vocabulary: Vocabulary): Words {
  if (group.split('|').includes('*')) return 'ANY';
  if (group.startsWith('!')) return { except: expandAll(group.slice(1), vocabulary) };
  return expandAll(group, vocabulary);
}

function expandAll(group: string, vocabulary: Vocabulary): ReadonlySet<string> {
  return new Set(group.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return [word];
    const set = vocabulary.sets.get(word.slice(1));
    if (!set) throw new Error(`no word set ${word} in words.yaml`);
    return [...set];
  }));
}

/** Reads one phrase of a rule. @throws Error saying what in it can't be read */
export function readPhrase(text: string, vocabulary: Vocabulary): VerbPhrase {
  const parts = text.replace(/\[/g, ' [ ').replace(/\]/g, ' ] ').trim().split(/\s+/);
  const subject = /^<(.+)>$/.exec(parts.shift() ?? '')?.[1];
  if (subject === undefined || subject === 'party') throw new Error('a phrase starts with <source>, with <target>, or with words for its subject: <shell|rocket>');
  const verbs = expand(parts.shift() ?? '', vocabulary);
  if (!(verbs instanceof Set) || verbs.has('')) throw new Error('the verb after its subject must be named');
  const elements = readElements(parts, vocabulary);
  return { text, inverse: subject === 'target', subject: subject === 'source' || subject === 'target' ? null : expand(subject, vocabulary), verbs, elements, binding: elements.toSorted((a, b) => rank(a) - rank(b)) };
}

const rank = (e: Element): number => (e.optional ? 2 : e.is === 'object' && e.filler.role ? 1 : 0);

function readElements(parts: string[], vocabulary: Vocabulary): Element[] {
  const elements: Element[] = [];
  let optional = false;
  while (parts.length) {
    const part = parts.shift()!;
    if (part === '[') optional = true;
    else if (part === ']') optional = false;
    else elements.push(readElement(part, parts, optional, vocabulary));
  }
  return elements;
}

function readElement(part: string, rest: string[], optional: boolean, vocabulary: Vocabulary): Element {
  if (part === '-') return { optional, is: 'intransitive' };
  const negated = part === 'not';
  const opener = CLAUSES[negated ? rest.shift() ?? '' : part];
  if (opener) return { optional, ...readClause(opener, negated, rest, vocabulary) };
  const words = part.split('|');
  const isLink = words.every((w) => vocabulary.prepositions.has(w) || vocabulary.particles.has(w));
  if (!isLink) return { optional, is: 'object', filler: readFiller(part, vocabulary) };
  const links = new Set(words);
  const next = rest[0];
  const chained = next === undefined || next === '[' || next === ']' || next in CLAUSES || next === 'not'
    || next.split('|').every((w) => vocabulary.prepositions.has(w));
  return chained ? { optional, is: 'particle', links } : { optional, is: 'attached', links, filler: readFiller(rest.shift()!, vocabulary) };
}

function readFiller(part: string, vocabulary: Vocabulary): Filler {
  const alternatives = part.split('|');
  const slot = alternatives.map((a) => SLOT.exec(a)).find(Boolean);
  if (!slot) return { role: null, words: expand(part, vocabulary), inside: false, named: false };
  return { role: readRole(slot[2]), words: 'ANY', inside: slot[1] === '*', named: slot[2] === 'somebody' };
}

const readRole = (name: string | undefined): Role | null => (name === 'somebody' ? 'target' : (name as Role | undefined) ?? null);

function readClause(by: ClauseKind, negated: boolean, rest: string[], vocabulary: Vocabulary) {
  const role = (part: string | undefined): Role | null => readRole(SLOT.exec(part ?? '')?.[2]);
  const subject = role(rest[0]);
  if (subject) rest.shift();
  const named = rest[0] !== undefined && !'[]'.includes(rest[0]) && !role(rest[0]);
  const words = named ? expand(rest.shift()!, vocabulary) : 'ANY';
  if (words !== 'ANY' && rest[0] === '*') rest.shift();
  const reach = role(rest[0]);
  if (reach) rest.shift();
  return { is: 'clause' as const, by, negated, subject, words, reach };
}
