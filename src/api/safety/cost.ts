import { GraphQLList, Kind, SchemaMetaFieldDef, TypeMetaFieldDef, getNamedType, getNullableType, isInterfaceType, isLeafType, isObjectType, valueFromASTUntyped } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLNamedType, GraphQLSchema, OperationDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import { DEFAULT_SIZE, MAX_SIZE, MOST_ACTORS, MOST_PLACES } from '../connection.js';

/** What a list without a page size counts for. */
const LIST = 5;
/** What a page of a field counts for at most; MAX_SIZE where it is not named here. */
const MOST: Readonly<Record<string, number>> = { network: MOST_ACTORS, places: MOST_PLACES };
/** What a list counts for at most whose items have nothing but values: it is read, and written, as one table. */
const TABLE = 1000;

export interface Counted {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values with the defaults of those left out. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What an operation may cost at most: each field counts as often as the pages and lists around it can hold it. Fields under `@skip` count too. */
export function costOf(operation: OperationDefinitionNode, counted: Counted): number {
  const fragmentCosts = new Map<string, number>();
  const root = counted.schema.getRootType(operation.operation);
  return root ? ofSelections(operation.selectionSet, root, undefined) : 0;

  function ofSelections(set: SelectionSetNode | undefined, parent: GraphQLNamedType, page: number | undefined): number {
    return (set?.selections ?? []).reduce((sum, selection) => sum + ofSelection(selection, parent, page), 0);
  }

  /** @param page size that the connection around gives its `edges` and `nodes` */
  function ofSelection(selection: SelectionNode, parent: GraphQLNamedType, page: number | undefined): number {
    if (selection.kind === Kind.FIELD) return ofField(selection, parent, page);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value, page);
    return ofSelections(selection.selectionSet, narrowed(selection.typeCondition?.name.value, parent), page);
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType, page: number | undefined): number {
    const field = fieldOf(node.name.value, parent);
    if (!field) return 1;
    const own = pageSize(field, node, counted.variables);
    const isList = getNullableType(field.type) instanceof GraphQLList;
    const type = getNamedType(field.type);
    const times = isList ? Math.min(own ?? page ?? LIST, isTable(type) ? TABLE : Infinity) : 1;
    return 1 + times * ofSelections(node.selectionSet, type, isList ? undefined : own);
  }

  /** Counted once for each page size: fragments within fragments would be walked without end. */
  function ofFragment(name: string, page: number | undefined): number {
    const key = `${name} ${page}`;
    const fragment = counted.fragments.get(name);
    const cost = fragmentCosts.get(key) ?? (fragment ? ofSelections(fragment.selectionSet, narrowed(fragment.typeCondition.name.value, root!), page) : 0);
    fragmentCosts.set(key, cost);
    return cost;
  }

  function narrowed(name: string | undefined, parent: GraphQLNamedType): GraphQLNamedType {
    return (name === undefined ? undefined : counted.schema.getType(name)) ?? parent;
  }
}

function fieldOf(name: string, parent: GraphQLNamedType): GraphQLField<unknown, unknown> | undefined {
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find(field => field.name === name);
  return meta ?? (isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined);
}

const isTable = (type: GraphQLNamedType): boolean => isObjectType(type) && Object.values(type.getFields()).every(field => isLeafType(getNamedType(field.type)));

/** Sizes out of range are refused where the page is read. */
function pageSize(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Readonly<Record<string, unknown>>): number | undefined {
  const arguments_ = field.args.filter(({ name }) => name === 'first' || name === 'last');
  if (arguments_.length === 0) return undefined;
  const sizes = arguments_.map(({ name, defaultValue }) => {
    const given = node.arguments?.find(argument => argument.name.value === name);
    return (given && valueFromASTUntyped(given.value, variables)) ?? defaultValue;
  }).filter(size => typeof size === 'number');
  return sizes.length > 0 ? Math.min(Math.max(...sizes, 1), MOST[field.name] ?? MAX_SIZE) : DEFAULT_SIZE;
}
