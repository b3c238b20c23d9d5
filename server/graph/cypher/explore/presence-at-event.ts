import type { Statement } from "../../graph-store.ts";
import { EDGE_COLUMNS, EdgeRow } from "./edge-row.ts";

/** Who took part in an event or organised it; takes `id`. */
export const presenceAtEvent: Statement<EdgeRow> = {
  name: "explore.presence-at-event",
  text: `MATCH (b:Event {id: $id})<-[e:ATTENDED|CHAIRED|SPOKE_AT|ORGANIZED]-(a) RETURN ${EDGE_COLUMNS}`,
  row: EdgeRow,
};
