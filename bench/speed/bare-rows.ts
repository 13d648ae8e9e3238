import { EVENT_KINDS } from '../../src/model/kinds.js';
import { RELATION, ARTICLE_STORED, ACTOR_STORED, EVENT, PLACE, REPORT_STORED, TELLING } from '../../src/graph/cypher/properties.js';
import { assign, type Statement } from '../../src/graph/cypher/statement.js';
import { EDGES, type Edge } from '../../src/graph/cypher/writes.js';
import type { Engine, Run } from '../../src/graph/engine.js';

const NODES = { Article: ARTICLE_STORED, Actor: ACTOR_STORED, Place: PLACE, Telling: TELLING, Report: REPORT_STORED, Event: EVENT } as const;
type Node = keyof typeof NODES;
type NodeRow = { readonly id: string };

/** The nodes and edges that one write made, as it left them. */
export interface Made {
  readonly nodes: Map<Node, Map<string, NodeRow>>;
  readonly edges: Map<Edge, object[]>;
  readonly relations: Map<string, object[]>;
}

const nothing = (): Made => ({ nodes: new Map(), edges: new Map(), relations: new Map() });
const isNode = (label: string): label is Node => label in NODES;

/** An engine that keeps what is made on it. @returns it, and what takes what was made since the last time */
export function keeping(engine: Engine): { readonly engine: Engine; take(): Made } {
  let made = nothing();
  const events = new Set<string>();
  const keep = (run: Run): Run => (statement) => {
    note(statement, made);
    return run(statement);
  };
  return {
    engine: { ...engine, write: (work) => engine.write((run) => work(keep(run))) },
    take: () => {
      const taken = made;
      made = nothing();
      return withoutRenewed(taken, events);
    },
  };
}

/** An event that lost a party was made anew; the bound makes each once. */
function withoutRenewed({ nodes, edges, relations }: Made, seen: Set<string>): Made {
  const now = nodes.get('Event') ?? new Map<string, NodeRow>();
  const renewed = new Set([...now.keys()].filter((id) => seen.has(id)));
  now.forEach((_, id) => seen.add(id));
  const fresh = (rows: readonly object[]) => rows.filter((row) => Object.values(row).every((id) => !renewed.has(id as string)));
  return { nodes: new Map(nodes).set('Event', new Map([...now].filter(([id]) => !renewed.has(id)))), edges: new Map([...edges].map(([edge, rows]) => [edge, fresh(rows)])), relations };
}

function note({ text, params }: Statement, { nodes, edges, relations }: Made): void {
  const rows = params['rows'] as readonly NodeRow[] | undefined;
  if (rows === undefined) return;
  const [, verb, label = ''] = /^UNWIND \$rows AS row\n(CREATE|MATCH) \(n:(\w+)/.exec(text) ?? [];
  if (isNode(label)) {
    const known = nodes.get(label) ?? new Map<string, NodeRow>();
    for (const row of rows) if (verb === 'CREATE' || known.has(row.id)) known.set(row.id, { ...known.get(row.id), ...row });
    nodes.set(label, known);
  }
  const [, edge] = /CREATE \(a\)-\[:`(\w+)`/.exec(text) ?? [];
  if (edge !== undefined) edges.set(edge as Edge, [...(edges.get(edge as Edge) ?? []), ...rows]);
  const [, kind] = /CREATE \(s\)-\[r:(\w+)\]/.exec(text) ?? [];
  if (kind !== undefined) relations.set(kind, [...(relations.get(kind) ?? []), ...rows]);
}

/**
 * The bound: the same nodes and edges stored bare, in one transaction, a statement for each label and type, without a look at anything.
 * @param verb LadybugDB's MERGE reads the whole table for every row, so there the bound is CREATE, which checks the key all the same
 */
export async function storeBare(engine: Engine, { nodes, edges, relations }: Made, verb: 'MERGE' | 'CREATE'): Promise<void> {
  await engine.write(async (run) => {
    const store = async (text: string, rows: readonly object[]): Promise<void> => void (rows.length > 0 && (await run({ text: `UNWIND $rows AS row\n${text}`, params: { rows } })));
    for (const [label, rows] of nodes) await store(`${verb} (n:${label} {id: row.id}) SET ${assign('n', NODES[label].filter((name) => name !== 'id'))}`, [...rows.values()]);
    for (const [edge, rows] of edges) await store(`MATCH (a:${EDGES[edge][0]} {id: row.from})\nMATCH (b:${EDGES[edge][1]} {id: row.to})\n${verb} (a)-[:\`${edge}\`]->(b)`, rows);
    for (const kind of EVENT_KINDS) await store(`MATCH (a:Actor {id: row.source})\nMATCH (b:Actor {id: row.target})\n${verb} (a)-[r:${kind}]->(b) SET ${assign('r', RELATION)}`, relations.get(kind) ?? []);
  });
}
