import type { Taught } from '../../../scripts/train/collapse.js';
import type { NameSpan } from '../../../src/ingest/text/sentence.js';
import { uposOf } from '../../../src/ingest/text/upos.js';

/** A sentence written as `word/lemma/TAG/head/rel` with heads from 1, 0 for the root. */
function taught(line: string, names: readonly NameSpan[] = []): Taught {
  let end = -1;
  const tokens = line.split(' ').map((field) => {
    const [text = '', lemma = '', tag = '', head = '0', rel = ''] = field.split('/');
    const start = end + 1;
    end = start + text.length;
    return { text, start, end, lemma, wink: uposOf(tag, rel), upos: uposOf(tag, rel), tag, head: Number(head) - 1, rel };
  });
  return { text: tokens.map((token) => token.text).join(' '), tokens, names };
}

/** A few made-up sentences to learn from in tests. */
export const treebank: readonly Taught[] = [
  taught('Norway/norway/NNP/2/nsubj condemned/condemn/VBD/0/root the/the/DT/4/det raid/raid/NN/2/dobj ,/,/,/2/punct', [{ first: 0, last: 0, label: 'GPE' }]),
  taught('Rebels/rebel/NNS/2/nsubj attacked/attack/VBD/0/root a/a/DT/4/det convoy/convoy/NN/2/dobj'),
  taught('The/the/DT/2/det envoy/envoy/NN/3/nsubj visited/visit/VBD/0/root Oslo/oslo/NNP/3/dobj', [{ first: 3, last: 3, label: 'GPE' }]),
  taught('Anna/anna/NNP/2/compound Berg/berg/NNP/3/nsubj left/leave/VBD/0/root', [{ first: 0, last: 1, label: 'PERSON' }]),
];
