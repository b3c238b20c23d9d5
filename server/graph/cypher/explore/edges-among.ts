import type { Statement } from "../../graph-store.ts";
import { edgeBranches } from "./edge-branches.ts";
import { type EdgeFilter, judgesByKindOnly } from "./edge-filter.ts";
import { EDGE_COLUMNS, EdgeRow } from "./edge-row.ts";
import { NODE_LABELS } from "./node-labels.ts";

/**
 * The edges that a filter keeps from nodes of one type to any of a set: all rows of these statements; they take their
 * ids as `sources`, the set as `ids`, and the filter's parameters. Events have no edge out.
 */
export function edgesAmong(type: "person" | "organization", filter: EdgeFilter): Statement<EdgeRow>[] {
  const statement = (what: string, text: string): Statement<EdgeRow> => ({
    name: `explore.edges-among-${what}`,
    text: `${text} AND b.id IN $ids RETURN ${EDGE_COLUMNS}`,
    row: EdgeRow,
  });
  if (judgesByKindOnly(filter)) {
    const label = NODE_LABELS[type];
    const pattern = `(a:${label} {id: wanted})-[e:${filter.edges.join("|")}]->(b)`;
    return [statement(type, `UNWIND $sources AS wanted MATCH ${pattern} WHERE true`)];
  }
  return edgeBranches(filter, true)
    .filter(({ shape }) => shape.from === type)
    .map(({ shape, text }) => statement(`${type}-${shape.kind}`, text));
}
