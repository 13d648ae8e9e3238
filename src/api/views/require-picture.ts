import { OperationTypeNode, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { ExecutionArgs, OperationDefinitionNode } from 'graphql';
import { refused } from '../caller.js';
import { ALLOWED } from './allowed.js';

const COORDINATES: ReadonlySet<string> = new Set(Object.entries(ALLOWED).flatMap(([type, fields]) => fields.map(field => `${type}.${field}`)));

/** Lets a view's token ask for what pictures show, in whatever part of a document it is asked for. @throws GraphQLError FORBIDDEN, which names the first other field */
export function requirePicture({ operation }: OperationDefinitionNode, { schema, document }: Pick<ExecutionArgs, 'schema' | 'document'>): void {
  if (operation !== OperationTypeNode.QUERY) throw refused(`A view shows no ${operation}s: ask a query, or send a key instead of the view's token`, 'FORBIDDEN');
  const types = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(types, {
    Field({ name }) {
      const coordinate = `${types.getParentType()?.name}.${name.value}`;
      if (name.value !== '__typename' && !COORDINATES.has(coordinate)) throw refused(`A view does not show ${coordinate}: leave it out, or send a key instead of the view's token`, 'FORBIDDEN');
    },
  }));
}
