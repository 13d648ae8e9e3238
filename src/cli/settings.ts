import { Option } from 'commander';
import { isOrigin } from '../api/origin.js';
import { UsageError } from '../model/errors.js';

/** What an analyst owns: gazetteer, rules, ontology. */
export const DATA = new URL('../../data/', import.meta.url);

/** What entente demo shows. */
export const SAMPLES = new URL('../../samples/', import.meta.url);

/** The built explorer. */
export const WEB = new URL('../../dist/web/', import.meta.url);

const DEFAULT_GRAPH = '.entente/graph.lbug';
const DEFAULT_KEYS = '.entente/keys.json';
const DEFAULT_VIEWS = '.entente/views.json';
const OTHER_SCHEME = /^(?!(?:bolt|neo4j)(?:\+s|\+ssc)?:)[a-z][a-z0-9+.-]+:\/\//i;

/** `--graph`, which falls back on ENTENTE_GRAPH and then on a file in this directory. */
export const graphOption = (): Option =>
  new Option('--graph <address>', 'bolt://… or neo4j://… for Neo4j, else the file of an embedded graph').env('ENTENTE_GRAPH').default(DEFAULT_GRAPH).argParser(graphAddress);

function graphAddress(value: string): string {
  if (OTHER_SCHEME.test(value)) throw new UsageError(`'${value}' is no address of a graph`, 'give bolt://HOST:7687, neo4j://HOST:7687 or a file');
  return value;
}

/** `--keys`, which falls back on ENTENTE_KEYS and then on a file in this directory. */
export const keysOption = (): Option => new Option('--keys <file>', 'the file of API keys').env('ENTENTE_KEYS').default(DEFAULT_KEYS);

/** `--views`, which falls back on ENTENTE_VIEWS and then on a file in this directory. */
export const viewsOption = (): Option => new Option('--views <file>', 'the file of views').env('ENTENTE_VIEWS').default(DEFAULT_VIEWS);

/** What Neo4j asks for; never printed. */
export const credentials = (): { user: string; password: string | undefined } => ({
  user: process.env['ENTENTE_NEO4J_USER'] ?? 'neo4j',
  password: process.env['ENTENTE_NEO4J_PASSWORD'],
});

/** An address of a server, without a slash at its end. @throws UsageError for what no page could load a script from */
export function publicAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:$/.test(url.protocol) || /[?#@"'<>\s]/.test(value)) throw new UsageError(`'${value}' is no address of a server`, 'give scheme and host, such as https://example.org');
  return value.replace(/\/+$/, '');
}

/** A TCP port. @throws UsageError for what is none */
export function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new UsageError(`'${value}' is no port`, 'give a whole number from 0 to 65535');
  return number;
}

/** Reads a whole number of an option. @param flags names the option in errors */
export const number = (flags: string, least: number, most = 1_000_000_000) => (value: string): number => {
  const given = /^\d+$/.test(value) ? Number(value) : NaN;
  if (!(given >= least && given <= most)) throw new UsageError(`'${value}' is no number for ${flags.split(' ')[0]}`, `give a whole number from ${least} to ${most}`);
  return given;
};

/** Gathers the origins of an option that may be given again. @throws UsageError for what browsers would never send as one */
export function origins(value: string, before: readonly string[] = []): readonly string[] {
  if (!isOrigin(value)) throw new UsageError(`'${value}' is no origin of a site`, 'give scheme and host, in small letters and without a path, such as https://example.org');
  return [...before, value];
}
