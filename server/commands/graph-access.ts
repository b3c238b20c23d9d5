import type { Article } from "#model/article";
import type { QueryResult } from "#model/query";
import type { IngestProgress, IngestSummary } from "../ingest.ts";
import type { GraphTotals } from "./graph-totals.ts";

export interface IngestRequest {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: IngestProgress) => void;
  readonly batchSize: number | null;
}

/** The graph that a command line works on, whether this process has it open or a server does. */
export interface GraphAccess {
  readonly ingest: (articles: AsyncIterable<Article>, request: IngestRequest) => Promise<IngestSummary>;
  readonly query: (cypher: string, params: Readonly<Record<string, unknown>>) => Promise<QueryResult>;
  readonly totals: () => Promise<GraphTotals>;
  /** JSON lines, see exportGraph. */
  readonly export: () => AsyncIterable<string>;
  readonly close: () => Promise<void>;
}
