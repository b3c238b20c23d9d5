import type { Bundle } from "./bundles.ts";

/** What stands out just now, and why. */
export interface Emphasis {
  readonly selectedNodes: ReadonlySet<string>;
  readonly selectedEdges: ReadonlySet<string>;
  readonly hoveredNode: string | null;
  readonly hoveredEdge: string | null;
  /** Where the keyboard is. */
  readonly focusedNode: string | null;
  /** The nodes that stay while the rest fades; null when nothing fades. */
  readonly kept: ReadonlySet<string> | null;
  /** How far the rest fades, 0 to 1: much while something is pointed at, less while it is only chosen. */
  readonly fade: number;
  /** Nodes whose label is drawn wherever there is room: the chosen ones and their neighbours. */
  readonly labelled: ReadonlySet<string>;
}

export interface Attention {
  readonly selection: readonly string[];
  readonly hoveredNode: string | null;
  readonly hoveredEdge: string | null;
  readonly focusedNode: string | null;
}

/** From what somebody points at and has chosen to what stands out. */
export function emphasis(attention: Attention, bundles: ReadonlyMap<string, Bundle>): Emphasis {
  const chosen = new Set(attention.selection);
  const selectedEdges = new Set<string>();
  const ends = new Set<string>();
  for (const { key, edges } of bundles.values()) {
    for (const edge of edges) {
      if (!chosen.has(edge.id) && !chosen.has(key)) continue;
      selectedEdges.add(edge.id);
      ends.add(edge.from).add(edge.to);
    }
  }
  const neighboursOf = (ids: ReadonlySet<string>): Set<string> => {
    const found = new Set(ids);
    for (const { edges } of bundles.values()) {
      const [edge] = edges;
      if (!edge) continue;
      if (ids.has(edge.from)) found.add(edge.to);
      if (ids.has(edge.to)) found.add(edge.from);
    }
    return found;
  };
  const hovered = attention.hoveredNode ?? attention.focusedNode;
  const hoveredEdge = attention.hoveredEdge;
  const kept =
    hovered !== null
      ? neighboursOf(new Set([hovered]))
      : hoveredEdge !== null
        ? endsOf(hoveredEdge, bundles)
        : selectedEdges.size > 0
          ? ends
          : null;
  return {
    fade: hovered !== null || hoveredEdge !== null ? 0.82 : 0.45,
    selectedNodes: chosen,
    selectedEdges,
    hoveredNode: attention.hoveredNode,
    hoveredEdge,
    focusedNode: attention.focusedNode,
    kept,
    labelled: new Set([...(kept ?? []), ...neighboursOf(chosen), ...ends]),
  };
}

function endsOf(id: string, bundles: ReadonlyMap<string, Bundle>): Set<string> {
  for (const { edges } of bundles.values()) {
    const edge = edges.find((candidate) => candidate.id === id);
    if (edge) return new Set([edge.from, edge.to]);
  }
  return new Set();
}
