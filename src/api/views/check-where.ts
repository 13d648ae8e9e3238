import type { GraphQLSchema } from 'graphql';
import type { EventWhere } from '../../graph/store.js';
import { coerceFilter } from '../coerce-filter.js';
import { checkCircles, readFilter } from '../filter.js';
import { checkInput } from '../safety/limit-input.js';

/** Checks a view's filter as far as goes without a graph: its fields, values and ranges. @throws GraphQLError */
export function checkWhere(where: unknown, schema: GraphQLSchema, now: Date): asserts where is object {
  checkInput(where);
  checkCircles(readFilter(coerceFilter<EventWhere>(where, 'EventWhere', schema), now));
}
