import { join } from "node:path";

/** The engine's file; its log is the folder beside it, with ".wal" added. */
export function graphFile(dataDir: string): string {
  return join(dataDir, "graph.grafeo");
}
