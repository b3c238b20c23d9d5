import type { GraphEdge, GraphNode } from "#model/api";
import type { ViewState } from "../state/view-state.ts";
import { passesFilter } from "./passes-filter.ts";
import type { Subgraph } from "../api/subgraph.ts";

export interface MergedView {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Nodes that are there only because something was expanded. */
  readonly added: number;
  /** Nodes taken out by hand. */
  readonly hidden: number;
}

/**
 * The filtered graph with the neighbours of expanded nodes. Filters hold for neighbours too; the expanded node itself
 * always stays, and so do edges' ends: an edge is shown only with both.
 */
export function mergeViews(
  base: Subgraph,
  expansions: readonly { readonly id: string; readonly view: Subgraph }[],
  among: readonly GraphEdge[],
  state: ViewState,
): MergedView {
  const nodes = new Map(base.nodes.map((node) => [node.id, node]));
  const edges = new Map(base.edges.map((edge) => [edge.id, edge]));
  const before = nodes.size;
  for (const { id, view } of expansions) {
    const reached = new Set([id]);
    for (const edge of view.edges) {
      if (!passesFilter.edge(edge, state)) continue;
      if (edge.from === id) reached.add(edge.to);
      if (edge.to === id) reached.add(edge.from);
      edges.set(edge.id, edge);
    }
    for (const node of view.nodes) {
      if (nodes.has(node.id) || !reached.has(node.id)) continue;
      if (node.id === id || passesFilter.node(node, state)) nodes.set(node.id, node);
    }
  }
  for (const edge of among) if (passesFilter.edge(edge, state)) edges.set(edge.id, edge);
  const hidden = state.hidden.filter((id) => nodes.delete(id)).length;
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
    added: Math.max(0, nodes.size + hidden - before),
    hidden,
  };
}
