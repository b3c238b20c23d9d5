import type { GraphTotals } from "./graph-totals.ts";

/** What `ingest` says when it is done; `--format json` prints it as it is. */
export interface IngestReport {
  readonly dryRun: boolean;
  /** True after Ctrl-C: what was written until then is whole, and running again goes on. */
  readonly interrupted: boolean;
  /** Articles read and (but for a dry run) written. */
  readonly read: number;
  /** Articles skipped, since the graph knows them. */
  readonly known: number;
  /** Claims of the articles read. */
  readonly claims: number;
  /** The graph afterwards; of a dry run, what the articles name, not merged across articles, and no edges. */
  readonly graph: Omit<GraphTotals, "edges"> & { readonly edges: number | null };
  readonly warnings: readonly string[];
  /** What could not be read, each with its reason. */
  readonly failures: readonly string[];
}
