import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";
import { Failure } from "#model/failure";
import { checkSchemaVersion } from "../check-schema-version.ts";
import { schemaStatements } from "../cypher/schema-statements.ts";
import type { GraphStore, Parameters, Statement, Transaction } from "../graph-store.ts";
import { neo4jFailure } from "./neo4j-failure.ts";
import { openSession } from "./open-session.ts";
import { runUserQuery } from "./run-user-query.ts";
import type { SessionChoice } from "./session-choice.ts";
import { textIndexes } from "./text-indexes.ts";
import { toParameters } from "./to-parameters.ts";
import { toPlainValue } from "./to-plain-value.ts";

export interface Neo4jConfiguration {
  /** bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc:// with host and port */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** null for the user's home database */
  readonly database: string | null;
}

/** Longer than the server's own limit for users, which a batch of long articles may need. */
const WRITE_TIMEOUT_MS = 10 * 60_000;
const READ_TIMEOUT_MS = 2 * 60_000;

const DRIVER = {
  userAgent: "quan-he/0.1",
  connectionTimeout: 10_000,
  maxTransactionRetryTime: 30_000,
  // That a label is missing is no news while the graph is empty.
  notificationFilter: { minimumSeverityLevel: "OFF" },
} as const;

/**
 * A Neo4j 5 server or cluster. Transactions are retried where the server asks for it; what one call has written, the
 * next one sees, on whatever member of a cluster it lands.
 *
 * @throws Failure invalid-input (the address), store-unreachable
 */
export async function openNeo4jStore(configuration: Neo4jConfiguration): Promise<GraphStore> {
  const { uri, database } = configuration;
  const driver = driverOf(configuration);
  const store = `Neo4j at ${uri}`;
  const session: SessionChoice = {
    bookmarkManager: neo4j.bookmarkManager(),
    ...(database === null ? {} : { database }),
  };
  try {
    await driver.getServerInfo(database === null ? {} : { database });
  } catch (error) {
    await driver.close();
    throw neo4jFailure(store, "connecting", error);
  }

  const run = async <Result>(
    mode: "read" | "write",
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> => {
    const open = openSession(driver, session);
    const inside = async (transaction: ManagedTransaction): Promise<Result> => {
      const failures: unknown[] = [];
      const result = await work(transactionOf(transaction, failures));
      // The server has rolled back already; where the work caught the failure, its caller must know.
      if (failures.length > 0) throw failures[0];
      return result;
    };
    try {
      return mode === "read"
        ? await open.executeRead(inside, { timeout: READ_TIMEOUT_MS })
        : await open.executeWrite(inside, { timeout: WRITE_TIMEOUT_MS });
    } catch (error) {
      throw neo4jFailure(store, mode === "read" ? "reading" : "writing", error);
    } finally {
      await open.close();
    }
  };
  const locked = <Result>(work: (transaction: Transaction) => Promise<Result>) =>
    run("write", async (transaction) => {
      await checkSchemaVersion(transaction);
      return work(transaction);
    });

  return {
    kind: "neo4j",
    async prepare() {
      await makeSchema(driver, session, store);
      await locked(() => Promise.resolve());
    },
    read: (work) => run("read", work),
    write: locked,
    query: (cypher, parameters, limits) => runUserQuery(driver, session, store, cypher, parameters, limits),
    close: () => driver.close(),
  };
}

function driverOf({ uri, user, password }: Neo4jConfiguration): Driver {
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- as for sessions: openSession
    return neo4j.driver(uri, neo4j.auth.basic(user, password), DRIVER);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      "invalid-input",
      `NEO4J_URI “${uri}” cannot be used: ${reason}. Example: neo4j://localhost:7687`,
      {
        cause: error,
      },
    );
  }
}

async function makeSchema(driver: Driver, session: SessionChoice, store: string): Promise<void> {
  const open = openSession(driver, session);
  try {
    for (const statement of [...schemaStatements, ...textIndexes])
      await open.executeWrite((transaction) => transaction.run(statement));
    await open.executeRead((transaction) => transaction.run("CALL db.awaitIndexes(120)"));
  } catch (error) {
    throw neo4jFailure(store, "making constraints and indexes", error);
  } finally {
    await open.close();
  }
}

function transactionOf(inner: ManagedTransaction, failures: unknown[]): Transaction {
  return {
    async run<Row>(statement: Statement<Row>, parameters: Parameters = {}): Promise<Row[]> {
      try {
        const { records } = await inner.run(statement.text, toParameters(parameters));
        return records.map((record) => statement.row.parse(toPlainValue(record.toObject(), () => null)));
      } catch (error) {
        failures.push(error);
        throw error;
      }
    },
  };
}
