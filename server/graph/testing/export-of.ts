import { exportGraph } from "../export-graph.ts";
import type { GraphStore } from "../graph-store.ts";

/** All lines of the export, to compare graphs by. */
export async function exportOf(store: GraphStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportGraph(store)) lines.push(line);
  return lines;
}
