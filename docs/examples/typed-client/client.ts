import { print } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { TopPairsDocument } from './generated.js';

/** Asks a server; the document's type tells what goes in and what comes out. */
export async function ask<Data, Variables>(address: string, document: TypedDocumentNode<Data, Variables>, variables: Variables, key?: string): Promise<Data> {
  const headers = { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: print(document), variables }) });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  if (errors || !data) throw new Error(errors?.[0]?.message ?? `no answer: ${response.status}`);
  return data;
}

/** Who did most to whom, a line each. */
export async function topPairs(address: string): Promise<string[]> {
  const { relations } = await ask(address, TopPairsDocument, { kind: ['ATTACK', 'SANCTION'], since: '2020', first: 3 });
  return relations.nodes.map(({ kind, source, target, events, last }) => `${source.name} ${kind} ${target.name}: ${events}, last on ${last ?? 'an unknown day'}`);
}
