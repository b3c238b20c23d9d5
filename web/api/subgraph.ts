import type { GraphEdge, GraphNode } from "#model/api";

/** Nodes and the edges among them, however they came together. */
export interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
