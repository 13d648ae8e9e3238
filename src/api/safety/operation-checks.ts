import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limitCost } from './limit-cost.js';
import { limitInput } from './limit-input.js';
import { limitShape } from './limit-shape.js';
import { LIMITS } from './safety.js';
import type { Safety } from './safety.js';
import { usePersisted } from './use-persisted.js';
import { useSafeReading } from './use-safe-reading.js';
import { useScopes } from './use-scopes.js';

/** What an operation must pass before it is run, in this order. */
export function operationChecks({ limits, introspection = true, operations, persistedOnly = false }: Safety, schema: GraphQLSchema): readonly Plugin[] {
  const most = { ...LIMITS, ...limits };
  return [
    useSafeReading(),
    ...(operations ? [usePersisted(operations, persistedOnly, schema)] : []),
    ...limitShape(most),
    ...(introspection ? [] : [noIntrospection]),
    useScopes(),
    ...limitInput(),
    limitCost(most.cost),
  ];
}

const noIntrospection: Plugin = { onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule) };
