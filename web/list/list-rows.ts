import type { ListTab } from "../state/view-state.ts";
import type { ListRow } from "./columns.ts";
import type { Subgraph } from "../api/subgraph.ts";

const TYPES = { people: "person", organizations: "organization", events: "event" } as const;

/** The rows of one tab, from the same view that the picture draws. */
export function listRows({ nodes, edges }: Subgraph, tab: ListTab): ListRow[] {
  if (tab !== "relations") {
    return nodes
      .filter(({ type }) => type === TYPES[tab])
      .map((node) => ({ id: node.id, node, edge: null, from: null, to: null }));
  }
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.map((edge) => ({
    id: edge.id,
    node: null,
    edge,
    from: byId.get(edge.from) ?? null,
    to: byId.get(edge.to) ?? null,
  }));
}
