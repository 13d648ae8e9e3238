import type { ASTVisitor } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { tooComplex } from '../errors.js';
import { useCheck } from './use-check.js';

const MOST_LEVELS = 16;
const MOST_VALUES = 2000;

/**
 * Refuses values nested without end, or without number, in a query's text and in its variables: a filter becomes a statement of the graph,
 * and one of a few hundred levels ends the embedded engine, and this process with it.
 */
export const limitInput = (): readonly Plugin[] => [
  { onValidate: ({ addValidationRule }) => addValidationRule(shallowLiterals) },
  useCheck(({ args }) => checkInput(args.variableValues ?? {})),
];

/** @throws GraphQLError TOO_COMPLEX for a value of too many levels or values */
export const checkInput = (value: unknown): void => measure(value, MOST_LEVELS, { left: MOST_VALUES });

function shallowLiterals(): ASTVisitor {
  let levels = 0;
  const nested = {
    enter() { if (++levels > MOST_LEVELS) throw tooDeep(); },
    leave() { levels--; },
  };
  return { ListValue: nested, ObjectValue: nested };
}

/** Goes no deeper, and no further, than is allowed. */
function measure(value: unknown, levels: number, values: { left: number }): void {
  if (values.left-- < 0) throw tooComplex(`The variables hold more than ${MOST_VALUES} values: part the query into several`);
  if (typeof value !== 'object' || value === null) return;
  if (levels < 0) throw tooDeep();
  for (const each of Object.values(value)) measure(each, levels - 1, values);
}

const tooDeep = () => tooComplex(`A value is nested more than ${MOST_LEVELS} levels deep: write the filter flatter`);
