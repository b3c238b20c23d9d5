import type { Statement } from "../../graph-store.ts";
import { counted, CountRow } from "./count-row.ts";
import { EDGE_SHAPES } from "./edge-shapes.ts";
import { NODE_LABELS } from "./node-labels.ts";

const LABELS = ["Article", "Claim", ...Object.values(NODE_LABELS)];

/** What the store holds: rows for each label and for each shape of edge, to be added up by name. */
export const countAll: Statement<CountRow> = {
  name: "explore.count-all",
  text: [
    ...LABELS.map((label) => `MATCH (n:${label}) ${counted("n", label)}`),
    ...EDGE_SHAPES.map(({ kind, from }) => `MATCH (a:${NODE_LABELS[from]})-[e:${kind}]->() ${counted("e", kind)}`),
  ].join("\nUNION ALL\n"),
  row: CountRow,
};
