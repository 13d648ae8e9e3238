// Writes the types of the example client's documents, and of the explorer's, from schema.graphql; graphql-codegen's own command line does the same by its configuration.
//   npx tsx scripts/docs/type-documents.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const SCALARS = { Date: 'string', DateTime: 'string', Period: 'string', CountryCode: 'string' };

/** The files that are written, with the documents that they are of. */
export const TYPED: readonly { readonly documents: string; readonly types: string; readonly config: object }[] = [
  { documents: 'docs/examples/typed-client/top-pairs.graphql', types: 'docs/examples/typed-client/generated.ts', config: {} },
  { documents: 'web/src/api/documents.graphql', types: 'web/src/api/documents.ts', config: { documentMode: 'string' } },
];

/** The TypeScript of some documents. */
export async function typesOf({ documents, config }: (typeof TYPED)[number]): Promise<string> {
  const schema = read('schema.graphql');
  return codegen({
    filename: 'generated.ts', schemaAst: buildSchema(schema), schema: parse(schema), documents: [{ location: documents, document: parse(read(documents)) }],
    config: { scalars: SCALARS, useTypeImports: true, enumsAsTypes: true, ...config }, plugins: [{ operations: {} }, { typedDocuments: {} }], pluginMap: { operations, typedDocuments },
  });
}

if (process.argv[1]?.endsWith('type-documents.ts')) for (const each of TYPED) writeFileSync(at(each.types), await typesOf(each));
