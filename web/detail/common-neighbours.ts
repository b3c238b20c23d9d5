import type { GraphNode } from "#model/api";
import type { Subgraph } from "../api/subgraph.ts";

/** Nodes that every one of the chosen nodes has an edge with, the best connected first. */
export function commonNeighbours(chosen: readonly string[], view: Subgraph): GraphNode[] {
  const sets = chosen.map(
    (id) => new Set(view.edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))),
  );
  return view.nodes
    .filter(({ id }) => sets.length > 1 && sets.every((neighbours) => neighbours.has(id)))
    .sort((a, b) => b.degree - a.degree || a.name.localeCompare(b.name, "vi"));
}
