import { EdgeKind } from "#model/api";
import type { Statement } from "../../graph-store.ts";
import { EDGE_COLUMNS, EdgeRow } from "./edge-row.ts";

/** One edge; takes `id`. A branch for each kind, since relationship indexes are by kind. */
export const edgeById: Statement<EdgeRow> = {
  name: "explore.edge-by-id",
  text: EdgeKind.options
    .map((kind) => `MATCH (a)-[e:${kind}]->(b) WHERE e.id = $id RETURN ${EDGE_COLUMNS}`)
    .join("\nUNION ALL\n"),
  row: EdgeRow,
};
