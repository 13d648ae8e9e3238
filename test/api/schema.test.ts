import { isEnumType, isInputObjectType, isIntrospectionType, isObjectType } from 'graphql';
import type { GraphQLArgument, GraphQLEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { ACTOR_KINDS, DATE_BASES, EVENT_KINDS, PLOVER_TYPES, PRECISIONS, QUAD_CLASSES, STATUSES, TREATY_STAGES } from '../../src/model/kinds.js';
import { FOUND_BY } from '../../src/model/reading.js';

describe('schema.graphql', () => {
  const types = Object.values(createSchema().getTypeMap()).filter(type => !isIntrospectionType(type));
  const ours = types.filter(type => !['Boolean', 'Float', 'ID', 'Int', 'String'].includes(type.name));

  it('describes every type, field, argument, input field and enum value', () => {
    const silent = ours.flatMap(type => {
      const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
      const values = isEnumType(type) ? type.getValues() : [];
      const members = [...fields, ...values].map(member => ({ name: `${type.name}.${member.name}`, description: member.description }));
      const args = fields.flatMap(field => ('args' in field ? field.args : []).map((arg: GraphQLArgument) => ({ name: `${type.name}.${field.name}(${arg.name})`, description: arg.description })));
      return [{ name: type.name, description: type.description }, ...members, ...args].filter(({ description }) => !description).map(({ name }) => name);
    });
    expect(silent).toEqual([]);
  });

  it.each([
    ['EventKind', EVENT_KINDS], ['PloverType', PLOVER_TYPES], ['QuadClass', QUAD_CLASSES], ['Status', STATUSES],
    ['TreatyStage', TREATY_STAGES], ['FoundBy', FOUND_BY], ['ActorKind', ACTOR_KINDS], ['Precision', PRECISIONS], ['DateBasis', DATE_BASES],
  ] as const)('has in %s what the model has', (name, values) => {
    const type = ours.find(candidate => candidate.name === name) as GraphQLEnumType;
    expect(type.getValues().map(value => value.name)).toEqual(values);
  });

  it('gives every connection edges, nodes, pageInfo and totalCount', () => {
    const connections = ours.filter(isObjectType).filter(type => type.name.endsWith('Connection'));
    expect(connections.map(type => Object.keys(type.getFields()))).toEqual(connections.map(() => ['edges', 'nodes', 'pageInfo', 'totalCount']));
    expect(connections).toHaveLength(6);
  });

  it('takes lists, ranges and other filters in filters, and hardly a bare value to match', () => {
    const where = ours.filter(isInputObjectType).find(type => type.name === 'EventWhere')!;
    const plain = Object.values(where.getFields()).filter(({ type }) => !/^\[|Range$|Circle$|Where$/.test(String(type)));
    expect(plain.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual(['article: ID', 'claimed: Boolean', 'text: String']);
  });
});
