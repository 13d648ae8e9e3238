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

/** The operators by which Neo4j would run each of these statements: `NodeUniqueIndexSeek`, `Expand(Into)` …; nothing is run. */
export async function explain({ address, user, password }: Neo4jAddress, statements: Iterable<Statement>): Promise<ReadonlyMap<string, readonly string[]>> {
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const plans = new Map<string, readonly string[]>();
  try {
    for (const { text, params } of statements) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, params);
      if (summary.plan === false) throw new Error(`no plan of: ${text}`);
      plans.set(text, operatorsOf(summary.plan));
    }
  } finally {
    await driver.close();
  }
  return plans;
}

const operatorsOf = ({ operatorType, children }: Plan): readonly string[] => [operatorType.replace(/@.*/, ''), ...children.flatMap(operatorsOf)];
