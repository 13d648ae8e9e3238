import type { NameSpan, Upos } from '../../src/ingest/text/sentence.js';
import { uposOf } from '../../src/ingest/text/upos.js';
import { partsOf } from './parts.js';

export interface Gathered {
  readonly text: string;
  readonly tokens: readonly { readonly text: string; readonly start: number; readonly end: number; readonly upos: Upos }[];
}

export interface TaughtToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  /** wink-nlp's part of speech. */
  readonly wink: Upos;
  readonly upos: Upos;
  readonly tag: string;
  readonly head: number;
  readonly rel: string;
}

export interface Taught {
  readonly text: string;
  readonly tokens: readonly TaughtToken[];
  readonly names: readonly NameSpan[];
}

interface Part { form: string; lemma: string; tag: string; head: number; rel: string; name: string }

const LABELS = new Set(['PERSON', 'ORG', 'GPE', 'LOC', 'NORP', 'FAC', 'EVENT', 'LAW', 'PRODUCT', 'WORK_OF_ART']);

/** The teacher's tree over parts, as a tree over whole tokens; null where it doesn't fit the tokens or has no root. */
export function collapse({ text, tokens }: Gathered, answer: string): Taught | null {
  const parts = answer.split('\n').map(readPart);
  const forms = tokens.map((token) => partsOf(token.text));
  const owner = forms.flatMap((pieces, i) => pieces.map(() => i));
  const same = forms.flat().join(' ') === parts.map((part) => part.form).join(' ');
  if (!same || !parts.some((part) => part.head < 0)) return null;
  const leaders = tokens.map((_, i) => leader(parts, owner.indexOf(i), owner.lastIndexOf(i)));
  const root = leaders.findIndex((part) => part.head < 0);
  const taught = tokens.map((token, i) => {
    const part = leaders[i]!;
    const stray = part.head < 0 && i !== root;
    const head = stray ? root : part.head < 0 ? -1 : owner[part.head]!;
    const rel = stray ? 'dep' : part.rel;
    return { text: token.text, start: token.start, end: token.end, lemma: lemmaOf(token.text, parts[owner.lastIndexOf(i)]!), wink: token.upos, upos: uposOf(part.tag, rel), tag: part.tag, head, rel };
  });
  return { text, tokens: taught, names: namesOf(parts, owner, taught) };
}

function readPart(line: string): Part {
  const [, form = '', lemma = '', tag = '', , head = '0', rel = '', , name = 'O'] = line.split('\t');
  return { form, lemma, tag, head: Number(head) - 1, rel, name };
}

/** The part whose head lies outside its token. */
function leader(parts: readonly Part[], first: number, last: number): Part {
  const inside = parts.slice(first, last + 1);
  return inside.findLast((part) => part.tag !== 'HYPH' && (part.head < first || part.head > last)) ?? inside.at(-1)!;
}

/** The teacher writes #crd# and the like for numbers: those stay as they are. */
function lemmaOf(token: string, last: Part): string {
  const prefix = token.slice(0, token.length - (partsOf(token).at(-1)?.length ?? 0));
  return (last.lemma.startsWith('#') ? token : prefix + last.lemma).toLowerCase();
}

/** Spans of whole tokens, without a leading article or a trailing possessive. */
function namesOf(parts: readonly Part[], owner: readonly number[], tokens: readonly TaughtToken[]): NameSpan[] {
  const spans: NameSpan[] = [];
  let begin = -1;
  parts.forEach((part, i) => {
    const [at, label] = [part.name.charAt(0), part.name.slice(2)];
    if (at === 'B' || at === 'U') begin = i;
    if ((at !== 'U' && at !== 'L') || begin < 0 || !LABELS.has(label)) return;
    let first = owner[begin]!;
    let last = owner[i]!;
    const whole = owner.lastIndexOf(last) === i && (owner.indexOf(first) === begin || tokens[first]!.tag.startsWith('NNP'));
    if (/^(the|a|an)$/i.test(tokens[first]!.text)) first++;
    if (tokens[last]!.tag === 'POS') last--;
    if (whole && first <= last) spans.push({ first, last, label: label as NameSpan['label'] });
  });
  return spans;
}
