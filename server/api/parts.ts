import type { ExampleQuery } from "#model/api";
import type { Article } from "#model/article";
import type { Explanation } from "#model/explain";
import type { Logger } from "pino";
import type { GraphStore } from "../graph/graph-store.ts";
import type { IngestArticles } from "./admin/ingest-articles.ts";
import type { ApiLimits } from "./api-limits.ts";

/** All that the API is given by the composition root. */
export interface Parts {
  readonly store: GraphStore;
  readonly version: string;
  readonly log: Logger;
  readonly limits: ApiLimits;
  /** The folder of the built page, which need not exist. */
  readonly pageFolder: string;
  /** Reads an article again and tells how; pure. */
  readonly explain: (article: Article) => Explanation;
  readonly exampleQueries: () => Promise<readonly ExampleQuery[]>;
  /** True on a loopback address: then only requests that name a loopback host are answered. */
  readonly loopback: boolean;
  /** HTTP Basic password for every path but /api/health; null asks for none. */
  readonly password: string | null;
  /** Says that the server is about to stop: long work ends at the next safe place. */
  readonly stopping: AbortSignal;
  /** For command lines whose folder this server owns; null where there is no such folder (Neo4j). */
  readonly admin: { readonly token: string; readonly ingest: IngestArticles } | null;
}
