import type { GraphNode } from "#model/api";
import type { NodeKind } from "./picture-data.ts";

/** Which of the legend's kinds a node is. */
export function nodeKind(node: GraphNode): NodeKind {
  switch (node.type) {
    case "person":
      return node.official ? "official" : "person";
    case "organization":
      return node.kind;
    case "event":
      return "event";
  }
}
