import { Kind, getVariableValues } from 'graphql';
import type { ExecutionArgs, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { tooComplex } from '../errors.js';
import { costOf } from './cost.js';
import { useCheck } from './use-check.js';

/** Refuses operations that may cost more than `most`, before anything of them is read; variables count with their values. */
export const limitCost = (most: number): Plugin =>
  useCheck(({ operation, args }) => {
    const cost = costWith(args, operation);
    if (cost > most) throw tooComplex(`The query costs ${cost}, and at most ${most} is answered: ask for smaller pages (first, last) of the outer lists, for fewer lists within lists, or for fewer fields`);
  });

/** Variables that are wrong cost nothing here: they are refused when the operation is run. */
function costWith({ schema, document, variableValues }: ExecutionArgs, operation: OperationDefinitionNode): number {
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  if (!variables) return 0;
  const fragments = document.definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION);
  return costOf(operation, { schema, variables, fragments: new Map(fragments.map(each => [each.name.value, each])) });
}
