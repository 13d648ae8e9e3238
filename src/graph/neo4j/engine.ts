import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { GraphError } from '../../model/errors.js';
import type { Engine, Row, Run } from '../engine.js';
import { graphError } from './errors.js';
import { MIGRATIONS } from './migrations.js';

const READ_TIMEOUT_MS = 30_000;
const WRITE_TIMEOUT_MS = 120_000;
const OLDEST = [5, 26] as const;

export interface Credentials {
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

/** Neo4j over Bolt; managed transactions are run again where the server says that another try may do. */
export async function openNeo4j(address: string, { user, password }: Credentials): Promise<Engine> {
  const driver = createDriver(address, { user, password });
  const told = async <T>(work: () => Promise<T>): Promise<T> => work().catch((cause: unknown) => { throw graphError(address, cause); });
  const withSession = <T>(work: (session: ReturnType<Driver['session']>) => Promise<T>): Promise<T> =>
    told(async () => {
      const session = driver.session();
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    });

  try {
    await told(() => checkVersion(driver, address));
  } catch (cause) {
    await driver.close();
    throw cause;
  }
  return {
    address,
    migrations: MIGRATIONS,
    cutsLists: true,
    ask: ({ text, params }) => told(() => askOnce(driver, text, asParameters(params) as Record<string, unknown>)),
    read: (work) => withSession((session) => session.executeRead((transaction) => work(runOn(transaction)), { timeout: READ_TIMEOUT_MS })),
    write: (work) => withSession((session) => session.executeWrite((transaction) => work(runOn(transaction)), { timeout: WRITE_TIMEOUT_MS })),
    define: (statements) => withSession(async (session) => {
      for (const statement of statements) await session.run(statement);
    }),
    close: () => driver.close(),
  };
}

const TIMED = { timeout: READ_TIMEOUT_MS };

/** One round trip, where a transaction that the driver manages takes two; that one is left for what another try may mend. */
async function askOnce(driver: Driver, text: string, params: Record<string, unknown>): Promise<readonly Row[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    return rowsOf(await session.run(text, params, TIMED));
  } catch (cause) {
    if (!isRetryable(cause)) throw cause;
    return await session.executeRead(async (transaction) => rowsOf(await transaction.run(text, params)), TIMED);
  } finally {
    await session.close();
  }
}

const isRetryable = (cause: unknown): boolean => cause instanceof neo4j.Neo4jError && neo4j.isRetryableError(cause);

function createDriver(address: string, { user, password }: Credentials): Driver {
  try {
    const auth = password === undefined ? undefined : neo4j.auth.basic(user ?? 'neo4j', password);
    return neo4j.driver(address, auth, { disableLosslessIntegers: true, connectionTimeout: 5_000, maxTransactionRetryTime: 15_000, userAgent: 'entente' });
  } catch (cause) {
    throw new GraphError(address, 'is no address of Neo4j', 'write it as neo4j://HOST:7687', { cause });
  }
}

/** Connects, so that what is wrong shows at once, and refuses a server older than those that the statements are tested on. */
async function checkVersion(driver: Driver, address: string): Promise<void> {
  const { agent = '' } = await driver.getServerInfo();
  const [major = 0, minor = 0] = agent.replace(/^\D*/, '').split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new GraphError(address, `${agent} is too old`, `use Neo4j ${OLDEST.join('.')} or newer`);
  }
}

const runOn = (transaction: ManagedTransaction): Run => async ({ text, params }) => rowsOf(await transaction.run(text, asParameters(params) as Record<string, unknown>));

const rowsOf = ({ records }: { readonly records: readonly { toObject(): object }[] }): readonly Row[] => records.map((record) => record.toObject() as Row);

/** JavaScript has one kind of number; whole ones go to Neo4j as integers. */
function asParameters(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(asParameters);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asParameters(inner)]));
}
