import { edgeBranches } from "./edge-branches.ts";
import type { EdgeFilter } from "./edge-filter.ts";
import { nodePasses, type NodeFilter } from "./node-filter.ts";
import type { NodeType } from "./node-labels.ts";

/**
 * The beginning of a statement that leaves `id` and `count`: nodes of one type with the number of their edges that a
 * filter keeps. A node comes once for each kind and direction of its edges. Null where the type has no such edges.
 */
export function matchedNodes(type: NodeType, nodes: NodeFilter, edges: EdgeFilter): string | null {
  const branches = edgeBranches(edges).flatMap(({ shape, text }) =>
    (["a", "b"] as const)
      .filter((end) => (end === "a" ? shape.from : shape.to) === type)
      .map((end) => `${text} AND ${nodePasses(end, type, nodes)} RETURN ${end}.id AS id, count(e) AS count`),
  );
  return branches.length === 0
    ? null
    : `CALL {
${branches.join("\nUNION ALL\n")}
}`;
}
