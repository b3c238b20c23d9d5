import { exportStatements } from "./cypher/export-statements.ts";
import { NODE_LABELS, RELATIONSHIP_KINDS } from "./graph-contract.ts";
import type { GraphStore } from "./graph-store.ts";

export interface GraphCounts {
  /** Article, Claim, Event, Organization, Person → number of nodes. */
  readonly nodes: Readonly<Record<string, number>>;
  readonly relationships: Readonly<Record<string, number>>;
}

/** How many nodes and relationships of each kind the graph has. */
export async function graphCounts(store: Pick<GraphStore, "read">): Promise<GraphCounts> {
  return store.read(async (transaction) => {
    const nodes: Record<string, number> = {};
    const relationships: Record<string, number> = {};
    for (const label of NODE_LABELS)
      nodes[label] = (await transaction.run(exportStatements.countNodes(label)))[0]?.count ?? 0;
    for (const kind of RELATIONSHIP_KINDS)
      relationships[kind] = (await transaction.run(exportStatements.countRelationships(kind)))[0]?.count ?? 0;
    return { nodes, relationships };
  });
}
