// Writes the types of the example client's documents, from schema.graphql; graphql-codegen's own command line does the same by its configuration.
//   npx tsx scripts/docs/type-documents.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const EXAMPLE = 'docs/examples/typed-client';
const SCALARS = { Date: 'string', DateTime: 'string', Period: 'string', CountryCode: 'string' };

/** The TypeScript of the example's documents. */
export async function typesOfExample(): Promise<string> {
  const schema = buildSchema(read('schema.graphql'));
  return codegen({
    filename: 'generated.ts', schemaAst: schema, schema: parse(read('schema.graphql')), documents: [{ location: 'top-pairs.graphql', document: parse(read(`${EXAMPLE}/top-pairs.graphql`)) }],
    config: { scalars: SCALARS, useTypeImports: true, enumsAsTypes: true }, plugins: [{ operations: {} }, { typedDocuments: {} }], pluginMap: { operations, typedDocuments },
  });
}

if (process.argv[1]?.endsWith('type-documents.ts')) writeFileSync(new URL(`../../${EXAMPLE}/generated.ts`, import.meta.url), await typesOfExample());
