import type { Projection } from "#model/projection";
import { entityLabel } from "./cypher/entity-label.ts";
import { entityStatements } from "./cypher/entity-statements.ts";
import type { HeldGraph } from "./held-graph.ts";
import { RowsByStatement } from "./rows-by-statement.ts";
import { sameProperties } from "./same-properties.ts";
import { storedNode } from "./stored-node.ts";
import type { Write } from "./write.ts";

/** Nodes to make and change before anything points at them, and nodes to remove when nothing does any more. */
export function nodeDifference(held: HeldGraph, { nodes }: Projection): { before: Write[]; after: Write[] } {
  const before = new RowsByStatement();
  const after = new RowsByStatement();
  const wanted = new Set(nodes.map((node) => node.id));
  for (const node of nodes) {
    const { id } = node;
    const statements = entityStatements(entityLabel(id));
    const properties = storedNode.properties(node);
    const extra = storedNode.extraLabel(node);
    const there = held.nodes.get(id);
    if (there === undefined) {
      before.add(statements.create(extra), { id, properties });
      continue;
    }
    if (!sameProperties(there.properties, properties)) before.add(statements.update, { id, properties });
    const extras = there.labels.filter((label) => label !== entityLabel(id));
    for (const label of extras) if (label !== extra) before.add(statements.removeLabel(label), { id });
    if (extra !== null && !extras.includes(extra)) before.add(statements.addLabel(extra), { id });
  }
  for (const id of held.nodes.keys()) if (!wanted.has(id)) after.add(entityStatements(entityLabel(id)).delete, { id });
  return { before: before.writes(), after: after.writes() };
}
