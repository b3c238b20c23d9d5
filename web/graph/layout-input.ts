import type { LayoutInput } from "./compute-layout.ts";
import { nodeRadius } from "./node-radius.ts";
import type { PictureGraph } from "./stage.ts";

/** The graph as the layout wants it: one edge per pair of nodes, heavier the more facts it carries. */
export function layoutInput(graph: PictureGraph, scale: number, isFixed: (id: string) => boolean): LayoutInput {
  const pairs = new Map<string, { from: string; to: string; weight: number }>();
  graph.forEachEdge((_id, { bundle }, from, to) => {
    pairs.set(bundle.key, { from, to, weight: 1 + Math.log2(bundle.edges.length) });
  });
  return {
    nodes: graph.mapNodes((id, { x, y, node }) => ({
      id,
      x,
      y,
      size: nodeRadius(node.degree) * scale,
      fixed: isFixed(id),
    })),
    edges: [...pairs.values()],
  };
}
