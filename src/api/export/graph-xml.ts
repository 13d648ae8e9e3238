import type { ActorRef } from '../../graph/store.js';
import { flat, text, type Field } from './fields.js';
import type { Format } from './formats.js';
import type { Edge, Subject } from './subject.js';
import { escapeXml as x } from './xml.js';

/** How one kind of XML says the parts of a graph. */
interface Syntax {
  readonly type: string;
  head(nodes: readonly Field<never>[], edges: readonly Field<never>[]): string;
  node(actor: ActorRef, values: readonly string[]): string;
  readonly between: string;
  edge(edge: Edge, values: readonly string[]): string;
  readonly tail: string;
  value(prefix: string, column: number, value: string | number): string;
}

const NODE: readonly Field<ActorRef>[] = [text('name', ({ name }) => name), text('kind', ({ kind }) => kind), text('country', ({ country }) => country)];

/** Nodes have to come first, so pages are read twice. */
const graphFormat = (syntax: Syntax): Format => ({
  type: syntax.type,
  async *write(subject, pages) {
    const known = new Set<string>();
    yield syntax.head(NODE, subject.fields);
    for await (const records of pages()) yield nodesOf(records, subject, known, syntax);
    yield syntax.between;
    for await (const records of pages()) yield edgesOf(records, subject, known, syntax);
    yield syntax.tail;
  },
});

/** @param known ids of the actors that have their node, which is all that is held of them */
function nodesOf<R>(records: readonly R[], { actors }: Subject<R, never>, known: Set<string>, syntax: Syntax): string {
  const fresh = records.flatMap(actors).filter(({ id }) => !known.has(id) && known.add(id));
  return fresh.map((actor) => syntax.node(actor, valuesOf('n', NODE, actor, syntax))).join('');
}

/** What was added after the nodes were read, between actors without one, is left out. */
function edgesOf<R>(records: readonly R[], { edges, fields }: Subject<R, never>, known: ReadonlySet<string>, syntax: Syntax): string {
  return records.flatMap((record) => {
    const own = edges(record).filter(({ source, target }) => known.has(source) && known.has(target));
    return own.map((edge) => syntax.edge(edge, valuesOf('e', fields, record, syntax)));
  }).join('');
}

const valuesOf = <R>(prefix: string, fields: readonly Field<R>[], record: R, syntax: Syntax): readonly string[] =>
  fields.flatMap(({ of }, column) => {
    const value = flat(of(record));
    return value === null ? [] : [syntax.value(prefix, column, value)];
  });

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const graphml = graphFormat({
  type: 'application/graphml+xml; charset=utf-8',
  head: (nodes, edges) => `${XML}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys('node', 'n', nodes)}${keys('edge', 'e', edges)}<graph edgedefault="undirected">\n`,
  node: ({ id }, values) => `<node id="${x(id)}">${values.join('')}</node>\n`,
  between: '',
  edge: ({ id, source, target, directed }, values) => `<edge id="${x(id)}" source="${x(source)}" target="${x(target)}"${directed ? ' directed="true"' : ''}>${values.join('')}</edge>\n`,
  tail: '</graph>\n</graphml>\n',
  value: (prefix, column, value) => `<data key="${prefix}${column}">${x(value)}</data>`,
});

const keys = (part: 'node' | 'edge', prefix: string, fields: readonly Field<never>[]): string =>
  fields.map(({ name, type }, index) => `<key id="${prefix}${index}" for="${part}" attr.name="${name}" attr.type="${type}"/>\n`).join('');

export const gexf = graphFormat({
  type: 'application/gexf+xml; charset=utf-8',
  head: (nodes, edges) => `${XML}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph defaultedgetype="directed" mode="static">\n${attributes('node', nodes)}${attributes('edge', edges)}<nodes>\n`,
  node: ({ id, name }, values) => `<node id="${x(id)}" label="${x(name)}"><attvalues>${values.join('')}</attvalues></node>\n`,
  between: '</nodes>\n<edges>\n',
  edge: ({ id, source, target, directed }, values) => `<edge id="${x(id)}" source="${x(source)}" target="${x(target)}"${directed ? '' : ' type="undirected"'}><attvalues>${values.join('')}</attvalues></edge>\n`,
  tail: '</edges>\n</graph>\n</gexf>\n',
  value: (_, column, value) => `<attvalue for="${column}" value="${x(value)}"/>`,
});

const GEXF_TYPES = { string: 'string', int: 'integer', double: 'double' } as const;

const attributes = (part: 'node' | 'edge', fields: readonly Field<never>[]): string =>
  `<attributes class="${part}">${fields.map(({ name, type }, index) => `<attribute id="${index}" title="${name}" type="${GEXF_TYPES[type]}"/>`).join('')}</attributes>\n`;
