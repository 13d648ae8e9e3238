import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
const imports = files.flatMap((file) => {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map((m) => ({
    file, to: m[1]!.startsWith('.') ? relative(SRC, resolve(SRC, dirname(file), m[1]!)) : m[1]!,
  }));
});
const area = (path: string): string => path.split('/')[0]!;

/** Which areas each may import from, and why. */
const LAYERS: readonly { area: string; from: readonly string[]; why: string }[] = [
  { area: 'model', from: [], why: 'the nouns stand on nothing' },
  { area: 'lexicon', from: ['model'], why: 'data knows nouns, not steps' },
  { area: 'ingest', from: ['model', 'lexicon'], why: 'reading articles needs no graph and no server' },
  { area: 'graph', from: ['model'], why: 'a graph stores facts, however they were read' },
  { area: 'api', from: ['model', 'graph'], why: 'the API is handed an ingest function, it does not know how articles are read' },
];

/** Packages with one home. */
const HOMES: readonly { name: RegExp; home: string }[] = [
  { name: /^wink-/, home: 'ingest/text/' },
  { name: /^neo4j-driver/, home: 'graph/neo4j/' },
  { name: /^@ladybugdb\//, home: 'graph/embedded/' },
  { name: /^graphql-yoga|^@graphql-tools\/|^@graphql-yoga\//, home: 'api/' },
  { name: /^csv-/, home: 'api/export/' },
  { name: /^commander|^cli-progress|^piscina/, home: 'cli/' },
];

describe('imports', () => {
  it.each(LAYERS)('$area: $why', ({ area: from, from: allowed }) => {
    const wrong = imports.filter(({ file, to }) => area(file) === from && files.includes(to.replace(/\.js$/, '.ts')) && ![from, ...allowed].includes(area(to)));
    expect(wrong).toEqual([]);
  });

  it.each(HOMES)('$name is imported in $home alone', ({ name, home }) => {
    expect(imports.filter(({ file, to }) => name.test(to) && !file.startsWith(home))).toEqual([]);
  });
});

describe('the explorer', () => {
  const WEB = fileURLToPath(new URL('../web/src', import.meta.url));
  const texts = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => ({ file, text: readFileSync(join(WEB, file), 'utf8') }));

  it('shares no code with the server: what it knows comes by GraphQL', () => {
    const outside = texts.flatMap(({ file, text }) => [...text.matchAll(/from '(\.[^']*)'/g)].filter(([, to]) => !resolve(WEB, dirname(file), to!).startsWith(WEB)).map(([, to]) => `${file}: ${to}`));
    expect(outside).toEqual([]);
  });

  it('asks its server alone, by GraphQL and for exports', () => {
    const addresses = texts.flatMap(({ text }) => [...text.matchAll(/(?:fetch\(|url: )[`']([^`']*)/g)].map(([, address]) => address!.replace('${server.address}', '')));
    expect([...new Set(addresses)].filter((address) => !/^\/(?:graphql|export)?/.test(address))).toEqual([]);
    expect(texts.filter(({ text }) => /['"]https?:\/\//.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe('the edge', () => {
  it('clock, environment and console are read in cli alone', () => {
    const wrong = files.filter((file) => area(file) !== 'cli' && /\bDate\.now\(|\bprocess\.env\b|\bconsole\.\w/.test(readFileSync(join(SRC, file), 'utf8')));
    expect(wrong).toEqual([]);
  });
});
