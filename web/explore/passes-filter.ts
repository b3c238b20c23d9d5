import type { GraphEdge, GraphNode } from "#model/api";
import type { ViewState } from "../state/view-state.ts";

type Filter = Pick<ViewState, "kinds" | "edges" | "statuses" | "minSources" | "from" | "to">;

/** The server's rules, for what came into the picture by expanding a node. */
export const passesFilter = {
  node: (node: GraphNode, { kinds }: Filter): boolean =>
    kinds.length === 0 || kinds.includes(node.type) || (node.type === "organization" && kinds.includes(node.kind)),

  /** A status speaks of posts only; an edge whose days nobody knows stays, since it may lie inside the window. */
  edge: (edge: GraphEdge, { edges, statuses, minSources, from, to }: Filter): boolean => {
    if (edges.length > 0 && !edges.includes(edge.kind)) return false;
    if (edge.sources < minSources && !(edge.inferred && minSources <= 1)) return false;
    const status = edge.kind === "PROPOSED_FOR" ? "proposed" : edge.kind === "HELD_ROLE" ? edge.status : null;
    if (statuses.length > 0 && status !== null && !statuses.some((wanted) => wanted === status)) return false;
    if (from !== null && edge.lastSeen !== null && edge.lastSeen < from) return false;
    return to === null || edge.firstSeen === null || edge.firstSeen <= to;
  },
};
