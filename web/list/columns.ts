import type { GraphEdge, GraphNode } from "#model/api";
import type { ListTab } from "../state/view-state.ts";

/** One row of the list: a node, or an edge with its ends. */
export interface ListRow {
  readonly id: string;
  readonly node: GraphNode | null;
  readonly edge: GraphEdge | null;
  readonly from: GraphNode | null;
  readonly to: GraphNode | null;
}

export type Column =
  "name" | "kind" | "place" | "date" | "degree" | "from" | "relation" | "to" | "status" | "seen" | "sources";

export const COLUMNS: Readonly<Record<ListTab, readonly Column[]>> = {
  people: ["name", "kind", "degree"],
  organizations: ["name", "kind", "place", "degree"],
  events: ["name", "kind", "date", "place", "degree"],
  relations: ["from", "relation", "to", "status", "sources", "seen"],
};

/** Text columns start from A, the others from the most or the latest. */
export const NUMERIC: ReadonlySet<Column> = new Set(["degree", "sources", "date", "seen"]);
