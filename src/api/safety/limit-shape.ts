import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import type { Plugin } from 'graphql-yoga';
import { tooComplex } from '../errors.js';

export interface Shape {
  /** Fields within fields. */
  readonly depth: number;
  /** Fields under another name. */
  readonly aliases: number;
  /** Words and signs of the whole document. */
  readonly tokens: number;
}

/** Refuses documents of a shape that nobody needs, while they are read and checked. */
export function limitShape({ depth, aliases, tokens }: Shape): readonly Plugin[] {
  return [
    maxTokensPlugin({ n: tokens, onReject: [refuse(`The query has more than ${tokens} words and signs: pass values as variables, or part it into several queries`)] }),
    maxDepthPlugin({ n: depth, flattenFragments: true, onReject: [refuse(`The query goes more than ${depth} fields deep: ask for what lies deeper by its id`)] }),
    maxAliasesPlugin({ n: aliases, onReject: [refuse(`The query has more than ${aliases} aliases: part it into several queries`)] }),
  ];
}

const refuse = (message: string) => (): never => {
  throw tooComplex(message);
};
