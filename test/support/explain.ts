import neo4j, { type Plan } from 'neo4j-driver';
import type { Statement } from '../../src/graph/cypher/statement.js';
import type { Engine, Run } from '../../src/graph/engine.js';
import type { Neo4jAddress } from './neo4j.js';

/** An engine that takes note of every statement that is run on it. */
export function noting(engine: Engine, noted: Map<string, Statement>): Engine {
  const note = (run: Run): Run => (statement) => {
    noted.set(statement.text, statement);
    return run(statement);
  };
  return { ...engine, read: (work) => engine.read((run) => work(note(run))), write: (work) => engine.write((run) => work(note(run))) };
}

/** Those of the statements that Neo4j would answer by reading a whole table, each with its operators, the last first; nothing is run. */
export async function readingWholeTables({ address, user, password }: Neo4jAddress, statements: Iterable<Statement>): Promise<readonly string[]> {
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const found: string[] = [];
  try {
    for (const { text, params } of statements) {
      const { summary: { plan } } = await driver.executeQuery(`EXPLAIN ${text}`, params);
      if (plan === false) throw new Error(`no plan of: ${text}`);
      if (operatorsOf(plan).some(readsWhole)) found.push(`${operatorsOf(plan).map(nameOf).join(' < ')}\n${text}`);
    }
  } finally {
    await driver.close();
  }
  return found;
}

const WHOLE = /LabelScan|AllNodesScan|RelationshipTypeScan|AllRelationshipsScan|IndexScan/;

/** Pairing all of one with all of another costs nothing where each is one node, found by its key. */
const readsWhole = (plan: Plan): boolean =>
  WHOLE.test(plan.operatorType) || (nameOf(plan) === 'CartesianProduct' && plan.children.flatMap(operatorsOf).some((one) => !/^(CartesianProduct|NodeUniqueIndexSeek|Argument)/.test(one.operatorType)));

const nameOf = ({ operatorType }: Plan): string => operatorType.replace(/@.*/, '');
const operatorsOf = (plan: Plan): readonly Plan[] => [plan, ...plan.children.flatMap(operatorsOf)];
