import { readFileSync, readdirSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Schemas as they were released, `0.1.0.graphql`: a release adds its own. */
const released = readdirSync(new URL('released', import.meta.url)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
const [, unreleased = ''] = /## Unreleased\n([^]*?)\n## /.exec(read('CHANGELOG.md')) ?? [];

describe(`since ${released.at(-1)}`, () => {
  it('CHANGELOG.md names every change of the schema that breaks a client, in these words', () => {
    const changes = findBreakingChanges(buildSchema(read(`test/api/released/${released.at(-1)}`)), buildSchema(read('schema.graphql')));
    expect(changes.map(({ description }) => description).filter((change) => !unreleased.includes(change))).toEqual([]);
  });
});
