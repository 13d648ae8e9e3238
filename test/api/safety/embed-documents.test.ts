import { getOperationAST, Kind, parse } from 'graphql';
import type { FragmentDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../../src/api/safety/cost.js';
import { createSchema } from '../../../src/api/schema.js';
import { requirePicture } from '../../../src/api/views/require-picture.js';
import { MapDocument, NetworkDocument, SpanDocument, TimelineDocument } from '../../../web/src/api/documents.js';

const schema = createSchema();

/** What elements on other sites' pages ask, and what that may cost: as much as docs/serving.md proposes for servers that strangers reach. */
const ASKED = [['graph', NetworkDocument, { first: 100 }], ['timeline\'s span', SpanDocument, {}], ['timeline', TimelineDocument, { interval: 'MONTH' }], ['map', MapDocument, {}]] as const;
const MOST = 10_000;

const read = (text: object | string) => {
  const document = parse(String(text));
  return { document, operation: getOperationAST(document)! };
};

describe('what elements ask with a view\'s token', () => {
  it.each(ASKED)('is what views show: the %s', (_, text) => {
    const { document, operation } = read(text);
    expect(() => requirePicture(operation, { schema, document })).not.toThrow();
  });

  it.each(ASKED)('costs little: the %s', (_, text, variables) => {
    const { document, operation } = read(text);
    const fragments = new Map(document.definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]));
    expect(costOf(operation, { schema, fragments, variables })).toBeLessThan(MOST);
  });

  it('is not what the explorer asks besides', () => {
    const { document, operation } = read('{ stats { events } }');
    expect(() => requirePicture(operation, { schema, document })).toThrow('Query.stats');
  });
});
