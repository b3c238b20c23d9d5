import type { Bundle } from "./bundles.ts";
import type { PictureData } from "./picture-data.ts";
import type { PositionStore } from "./position-store.ts";
import type { PictureGraph } from "./stage.ts";
import { type Point, startPosition } from "./start-position.ts";

/**
 * Brings the drawn graph in line with the data: what stays keeps its place, what was seen on an earlier visit returns
 * to it, what is new starts beside a neighbour that has a place.
 *
 * @returns ids of the nodes that have no place of their own yet
 */
export function syncGraph(
  graph: PictureGraph,
  data: PictureData,
  bundles: ReadonlyMap<string, Bundle>,
  store: PositionStore,
): Set<string> {
  const wanted = new Set(data.nodes.map(({ id }) => id));
  for (const id of graph.nodes()) if (!wanted.has(id)) graph.dropNode(id);
  const newcomers = new Set<string>();
  const neighbours = neighboursOf(bundles);
  for (const node of data.nodes) {
    const known = store.get(node.id);
    // One that an unfinished layout left on its way is still new.
    if (!known) newcomers.add(node.id);
    if (graph.hasNode(node.id)) graph.setNodeAttribute(node.id, "node", node);
    else graph.addNode(node.id, { ...(known ?? besideNeighbour(node.id, neighbours, store)), node });
  }
  const edges = new Set(data.edges.map(({ id }) => id));
  for (const id of graph.edges()) if (!edges.has(id)) graph.dropEdge(id);
  for (const bundle of bundles.values()) {
    for (const edge of bundle.edges) {
      graph.mergeDirectedEdgeWithKey(edge.id, edge.from, edge.to, { edge, bundle });
    }
  }
  return newcomers;
}

function neighboursOf(bundles: ReadonlyMap<string, Bundle>): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const note = (id: string, other: string) => {
    const known = neighbours.get(id);
    if (known) known.push(other);
    else neighbours.set(id, [other]);
  };
  for (const { edges } of bundles.values()) {
    const [edge] = edges;
    if (!edge) continue;
    note(edge.from, edge.to);
    note(edge.to, edge.from);
  }
  return neighbours;
}

function besideNeighbour(id: string, neighbours: ReadonlyMap<string, readonly string[]>, store: PositionStore): Point {
  const own = startPosition(id);
  const settled = (neighbours.get(id) ?? []).flatMap((other) => store.get(other) ?? []);
  const [anchor] = settled;
  return anchor ? { x: anchor.x + own.x * 0.6, y: anchor.y + own.y * 0.6 } : own;
}
