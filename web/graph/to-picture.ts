import { nodeKind } from "./node-kind.ts";
import type { PictureData } from "./picture-data.ts";
import type { Subgraph } from "../api/subgraph.ts";

/** A view of the graph as the picture draws it; an edge whose end is not in the view is left out. */
export function toPicture(view: Subgraph): PictureData {
  const known = new Set(view.nodes.map(({ id }) => id));
  return {
    nodes: view.nodes.map((data) => ({
      id: data.id,
      name: data.name,
      kind: nodeKind(data),
      degree: data.degree,
      data,
    })),
    edges: view.edges
      .filter(({ from, to }) => known.has(from) && known.has(to))
      .map((data) => ({
        id: data.id,
        kind: data.kind,
        from: data.from,
        to: data.to,
        title: data.title,
        sources: data.sources,
        past: data.status === "ended" || data.status === "former",
        inferred: data.inferred,
        data,
      })),
  };
}
