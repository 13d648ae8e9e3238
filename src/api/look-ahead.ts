import { getArgumentValues, isObjectType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** The fields of one name that stand within a selection, whatever their aliases, also in fragments. */
function fieldsIn({ selections }: SelectionSetNode, name: string, info: GraphQLResolveInfo): readonly FieldNode[] {
  return selections.flatMap(selection => {
    if (selection.kind === 'Field') return selection.name.value === name ? [selection] : [];
    const inner = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
    return inner === undefined ? [] : fieldsIn(inner.selectionSet, name, info);
  });
}

const within = (fields: readonly FieldNode[], name: string, info: GraphQLResolveInfo): readonly FieldNode[] =>
  fields.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : fieldsIn(selectionSet, name, info)));

/**
 * The arguments with which a field of a connection's nodes is selected, for a statement that reads it along with them; null where it isn't
 * selected, or in several ways. A field that a directive leaves out is read for nothing.
 */
export function argumentsOf(type: string, field: string, info: GraphQLResolveInfo): Readonly<Record<string, unknown>> | null {
  return argumentsAlike(type, field, [...within(info.fieldNodes, 'nodes', info), ...within(within(info.fieldNodes, 'edges', info), 'node', info)], info);
}

/** The same of a field that is selected of this one itself. */
export const argumentsWithin = (type: string, field: string, info: GraphQLResolveInfo): Readonly<Record<string, unknown>> | null =>
  argumentsAlike(type, field, info.fieldNodes, info);

function argumentsAlike(type: string, field: string, fields: readonly FieldNode[], info: GraphQLResolveInfo): Readonly<Record<string, unknown>> | null {
  const [first, ...more] = within(fields, field, info).map(node => getArgumentValues(definitionOf(type, field, info), node, info.variableValues));
  return first !== undefined && more.every(other => JSON.stringify(other) === JSON.stringify(first)) ? first : null;
}

/** Names of all fields selected, however deep, beneath some fields of this one. */
export const namesBeneath = (fields: readonly string[], info: GraphQLResolveInfo): ReadonlySet<string> =>
  namesIn(fields.flatMap(field => within(info.fieldNodes, field, info)), info);

const known = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/** Names of all fields that an operation selects. */
export function namesSelected(info: GraphQLResolveInfo): ReadonlySet<string> {
  const names = known.get(info.operation) ?? namesIn([info.operation], info);
  known.set(info.operation, names);
  return names;
}

function namesIn(selecting: readonly { readonly selectionSet?: SelectionSetNode | undefined }[], { fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const [names, spread] = [new Set<string>(), new Set<string>()];
  const gather = (set: SelectionSetNode | undefined): void => set?.selections.forEach(selection => {
    if (selection.kind !== 'FragmentSpread') {
      if (selection.kind === 'Field') names.add(selection.name.value);
      gather(selection.selectionSet);
    } else if (!spread.has(selection.name.value)) {
      spread.add(selection.name.value);
      gather(fragments[selection.name.value]!.selectionSet);
    }
  });
  selecting.forEach(({ selectionSet }) => gather(selectionSet));
  return names;
}

function definitionOf(type: string, field: string, { schema }: GraphQLResolveInfo) {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`${type} has no fields`);
  return (found as GraphQLObjectType).getFields()[field]!;
}
