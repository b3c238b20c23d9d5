import type { EdgeKind, GraphEdge, GraphNode } from "#model/api";
import type { Subgraph } from "../api/subgraph.ts";

export interface Neighbour {
  readonly node: GraphNode;
  /** Everything between it and the node in the middle; what says most comes first. */
  readonly edges: readonly GraphEdge[];
}
export interface NeighbourGroup {
  readonly type: GraphNode["type"];
  readonly neighbours: readonly Neighbour[];
}

const TYPES: readonly GraphNode["type"][] = ["event", "organization", "person"];
const ORDER: readonly EdgeKind[] = [
  "HELD_ROLE",
  "PROPOSED_FOR",
  "CHAIRED",
  "SPOKE_AT",
  "ORGANIZED",
  "ATTENDED",
  "PART_OF",
];

/**
 * The neighbours of a node, each once with all that connects it: events from the latest, others from the best sourced.
 *
 * @param without kinds of edges that are shown elsewhere
 */
export function neighbourGroups(
  id: string,
  { nodes, edges }: Subgraph,
  without: readonly EdgeKind[] = [],
): NeighbourGroup[] {
  const members = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    if ((edge.from !== id && edge.to !== id) || without.includes(edge.kind)) continue;
    const other = edge.from === id ? edge.to : edge.from;
    members.set(other, [...(members.get(other) ?? []), edge]);
  }
  const neighbours = nodes.flatMap((node): Neighbour[] => {
    const own = members.get(node.id);
    return own ? [{ node, edges: own.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)) }] : [];
  });
  return TYPES.map((type) => ({
    type,
    neighbours: neighbours
      .filter(({ node }) => node.type === type)
      .sort(type === "event" ? latestFirst : bestSourcedFirst),
  })).filter((group) => group.neighbours.length > 0);
}

function latestFirst({ node: a }: Neighbour, { node: b }: Neighbour): number {
  const day = (node: GraphNode) => (node.type === "event" ? (node.latest ?? "") : "");
  return day(b).localeCompare(day(a)) || a.name.localeCompare(b.name, "vi");
}

function bestSourcedFirst(a: Neighbour, b: Neighbour): number {
  const sources = ({ edges }: Neighbour) => Math.max(...edges.map((edge) => edge.sources));
  return sources(b) - sources(a) || a.node.name.localeCompare(b.node.name, "vi");
}
