import type { ActorRef } from '../../graph/store.js';
import { flat, text, type Field } from './fields.js';
import type { Format, Pages } from './formats.js';
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

/** Nodes have to come first, so pages are read twice; of actors only the ids are held. An edge that came in the meantime, and whose ends did, is left out. */
const graphFormat = (syntax: Syntax): Format => ({
  type: syntax.type,
  async *write<R, W>({ fields, actors, edges }: Subject<R, W>, pages: Pages<R>) {
    const values = <T>(prefix: string, own: readonly Field<T>[], record: T): readonly string[] => own.flatMap((field, index) => {
      const value = flat(field.of(record));
      return value === null ? [] : [syntax.value(prefix, index, value)];
    });
    const known = new Set<string>();
    yield syntax.head(NODE, fields);
    for await (const records of pages()) {
      const fresh = records.flatMap(actors).filter(({ id }) => !known.has(id) && known.add(id));
      if (fresh.length > 0) yield fresh.map((actor) => syntax.node(actor, values('n', NODE, actor))).join('');
    }
    yield syntax.between;
    for await (const records of pages()) {
      const lines = records.flatMap((record) => edges(record).filter(({ source, target }) => known.has(source) && known.has(target)).map((edge) => syntax.edge(edge, values('e', fields, record))));
      if (lines.length > 0) yield lines.join('');
    }
    yield syntax.tail;
  },
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
