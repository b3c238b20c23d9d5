import type { QueryResult } from "#model/query";
import type { z } from "zod";

/** One Cypher statement, kept once for both stores, with the shape of the rows it gives. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  readonly row: z.ZodType<Row>;
}

export type Parameters = Readonly<Record<string, unknown>>;

export interface Transaction {
  run<Row>(statement: Statement<Row>, parameters?: Parameters): Promise<Row[]>;
}

export interface QueryLimits {
  /** Wall-clock limit; the query is stopped for real when it is over. */
  readonly timeoutMs: number;
  /** Infinity for no limit. */
  readonly maxRows: number;
}

/**
 * The port to a graph database. Implementations only run statements; what the statements say is in `cypher/`.
 *
 * @throws Failure store-unreachable, store-locked, store-failed; from `query` also query-refused (a write, a file or
 * network access), query-invalid, query-unsupported (the embedded engine lacks it), query-timeout
 */
export interface GraphStore {
  readonly kind: "embedded" | "neo4j";
  /** Makes constraints and indexes; idempotent. */
  prepare(): Promise<void>;
  /** Runs statements in one transaction: a snapshot in the embedded store; READ COMMITTED in Neo4j, each sees the last commit. */
  read<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** All or nothing. Writers are serialised, across processes too, so that a projection never works on stale blocks. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** A user's own read-only Cypher, sandboxed and limited. */
  query(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<QueryResult>;
  close(): Promise<void>;
}
