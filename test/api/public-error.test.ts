import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { badInput, publicError } from '../../src/api/errors.js';
import { CursorError, GraphError } from '../../src/model/errors.js';

describe('publicError', () => {
  const thrownBy = (originalError: Error) => new GraphQLError(originalError.message, { originalError, path: ['events', 'nodes'] });

  it('hides where the graph is and why it does not answer', () => {
    const error = publicError(thrownBy(new GraphError('bolt://db.internal:7687', 'refuses user neo4j', 'set the password')));
    expect(error.toJSON()).toEqual({ message: "The graph does not answer; the server's log says why", path: ['events', 'nodes'], extensions: { code: 'GRAPH_UNAVAILABLE' } });
  });

  it('hides what it does not know', () => {
    expect(publicError(thrownBy(new TypeError('x is not a function'))).toJSON()).toMatchObject({ message: 'Unexpected error', extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(publicError('thrown text').message).toBe('Unexpected error');
  });

  it('tells what the caller can mend', () => {
    expect(publicError(thrownBy(new CursorError('x1'))).toJSON()).toMatchObject({ message: expect.stringContaining("'x1' is not a cursor"), extensions: { code: 'BAD_USER_INPUT' } });
    const own = badInput('no such thing', { value: 'x' });
    expect(publicError(own)).toBe(own);
    expect(publicError(new GraphQLError('Variable "$first" got invalid value')).extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});
