import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../../../src/lexicon/lexicon.js';
import type { Ontology } from '../../../src/lexicon/ontology.js';
import { EVENT_KINDS, type EventKind } from '../../../src/model/kinds.js';
import type { Told } from './example.js';

/** A kind that rules alone tell: it needs its stage. */
const NEVER_LEARNED: ReadonlySet<EventKind> = new Set(['TREATY']);
export const LEARNED_KINDS = EVENT_KINDS.filter((kind) => !NEVER_LEARNED.has(kind));

/** The annotated sentences of a JSONL file: `sentence`, `source`, `target`, and `root`, a PLOVER type, YIELD for CONCEDE or RETREAT, or NONE. */
export function readTold(file: string, ontology: Ontology): Told[] {
  return readFileSync(file, 'utf8').trim().split('\n').map((line) => {
    const { id, sentence, source = null, target = null, root } = JSON.parse(line) as { id: string; sentence: string; source?: string | null; target?: string | null; root: string };
    const types = typesOf(root);
    return { id, text: sentence, source, target, types, kinds: EVENT_KINDS.filter((kind) => types.includes(ontology[kind].plover)) };
  });
}

const typesOf = (root: string): readonly string[] => (root === 'YIELD' ? ['CONCEDE', 'RETREAT'] : [root]);

/** The rules' own examples that name both parties. */
export function toldByRules({ rules }: Lexicon['rules']): Told[] {
  return rules.filter((rule) => !NEVER_LEARNED.has(rule.kind)).flatMap((rule) => rule.examples
    .filter(({ source, target }) => source !== null && target !== null)
    .map(({ text, source, target }) => ({ id: text, text, source, target, kinds: [rule.kind], types: [rule.plover] })));
}

/** Where the annotated sentences are in a folder like the one that docs/quality.md measures with. */
export const sentencesIn = (shared: string, name: string): string => join(shared, 'eval/sentences', `${name}.jsonl`);
