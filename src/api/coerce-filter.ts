import { coerceInputValue } from 'graphql';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import { badInput } from './errors.js';
import type { Filter } from './filter.js';

/** @throws GraphQLError for a text that is no JSON */
export function parseFilter(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw badInput(`where is no JSON: write the filter as in {"kind": ["ATTACK"]}`, { argument: 'where', value: json });
  }
}

/** A filter out of JSON, checked as GraphQL checks it in a query. @param type its name in the schema, such as `EventWhere` @throws GraphQLError */
export function coerceFilter<W extends Filter>(given: unknown, type: string, schema: GraphQLSchema): W {
  if (given === null) throw badInput('where is null: write the filter as in {"kind": ["ATTACK"]}, or leave it out', { argument: 'where' });
  return coerceInputValue(given, schema.getType(type) as GraphQLInputType, (path, _, error) => { throw badInput(`where${path.map(key => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}: ${error.message}`, { argument: 'where' }); }) as W;
}
