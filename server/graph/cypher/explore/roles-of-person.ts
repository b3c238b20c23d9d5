import type { Statement } from "../../graph-store.ts";
import { EDGE_COLUMNS, EdgeRow } from "./edge-row.ts";

/** The posts that a person held or was proposed for; takes `id`. */
export const rolesOfPerson: Statement<EdgeRow> = {
  name: "explore.roles-of-person",
  text: `MATCH (a:Person {id: $id})-[e:HELD_ROLE|PROPOSED_FOR]->(b:Organization) RETURN ${EDGE_COLUMNS}`,
  row: EdgeRow,
};
