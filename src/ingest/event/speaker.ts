import type { Sentence, Token } from '../text/sentence.js';
import { children, isInfinitive } from '../text/tree.js';
import { deepSubject, isVerb, surfaceSubject } from './arguments.js';
import type { Context } from './context.js';

const ATTRIBUTION = 'according';

export interface Speaker {
  /** The token that names who tells; -1 where the text itself does. */
  readonly token: number;
  /** The verb that tells, null for "according to". */
  readonly verb: Token | null;
}

/** Who tells what `context` stands under: "said X", "according to X", "said in a report that X". */
export function findSpeaker(s: Sentence, trigger: number, context: Context, speech: ReadonlySet<string>): Speaker {
  const chain = [s.tokens[trigger]!, ...context.outer.map((step) => step.head)];
  for (const token of chain) {
    const source = accordingTo(s, token);
    if (source >= 0) return { token: source, verb: null };
  }
  let report = false;
  for (const { below, head } of context.outer) {
    if (!speech.has(head.lemma) || !(isTold(s, below, head) || (report && below.rel === 'prep'))) continue;
    const token = isVerb(head) ? deepSubject(s, head.index) : owner(s, head);
    if (token >= 0) return { token, verb: head };
    report = !isVerb(head);
  }
  const said = trailingSpeech(s, chain, speech);
  return said ? { token: surfaceSubject(s, said.index), verb: said } : { token: -1, verb: null };
}

function isTold(s: Sentence, below: Token, head: Token): boolean {
  if (below.rel === 'ccomp' || below.rel === 'acl') return true;
  if (below.rel === 'xcomp') return isInfinitive(s, below.index) && deepSubject(s, head.index) < 0;
  return false;
}

/** "X's claim that …" */
const owner = (s: Sentence, noun: Token): number => children(s, noun.index).find((t) => t.rel === 'poss')?.index ?? -1;

function accordingTo(s: Sentence, token: Token): number {
  const prep = children(s, token.index).find((t) => t.text.toLowerCase() === ATTRIBUTION);
  if (!prep) return -1;
  const below = children(s, prep.index);
  const object = below.find((t) => t.rel === 'pobj') ?? below.filter((t) => t.text.toLowerCase() === 'to').flatMap((t) => children(s, t.index)).find((t) => t.rel === 'pobj');
  return object?.index ?? -1;
}

/** ", the ministry said": a speech verb that hangs loosely on the clause it tells. */
function trailingSpeech(s: Sentence, chain: readonly Token[], speech: ReadonlySet<string>): Token | undefined {
  const isLoose = (t: Token): boolean => t.rel !== 'conj' || (children(s, t.index, 'nsubj').length > 0 && !children(s, t.head, 'cc').some((and) => and.index < t.index));
  return chain.flatMap((token) => children(s, token.index, 'parataxis', 'dep', 'meta', 'conj')).find((t) => isVerb(t) && isLoose(t) && speech.has(t.lemma));
}
