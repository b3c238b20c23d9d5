/** What one request may cost. Times in milliseconds, sizes in bytes. */
export interface ApiLimits {
  readonly queryTimeout: number;
  readonly queryRows: number;
  /** User queries running at one time; further ones wait for a place, up to the query time limit. */
  readonly queryConcurrency: number;
  /** For any other answer from the store. */
  readonly answerTimeout: number;
  readonly bodySize: number;
  /** For a body to arrive whole. */
  readonly bodyTimeout: number;
  /** For a query that a command line on the data folder sends. */
  readonly adminQueryTimeout: number;
  /** One line of an ingest request: one article. */
  readonly articleSize: number;
}

export const DEFAULT_LIMITS: ApiLimits = {
  queryTimeout: 10_000,
  queryRows: 1000,
  queryConcurrency: 2,
  answerTimeout: 30_000,
  bodySize: 256 * 1024,
  bodyTimeout: 15_000,
  adminQueryTimeout: 24 * 3600 * 1000,
  articleSize: 32 * 1024 * 1024,
};
