import neo4j, { type ManagedTransaction, type Node, type Relationship, type Transaction } from "neo4j-driver";

/**
 * Our ids of all nodes that the relationships of a result begin or end at: those in the result itself, the rest asked
 * for in the same transaction, because a relationship knows its ends by element id alone.
 */
export async function nodeIds(
  transaction: Pick<Transaction | ManagedTransaction, "run">,
  rows: readonly (readonly unknown[])[],
): Promise<(elementId: string) => string> {
  const known = new Map<string, string>();
  const wanted = new Set<string>();
  for (const row of rows)
    for (const value of row)
      visit(value, {
        node: ({ elementId, properties }) => known.set(elementId, textOf(properties["id"])),
        relationship: ({ startNodeElementId, endNodeElementId }) =>
          wanted.add(startNodeElementId).add(endNodeElementId),
      });
  const missing = [...wanted].filter((elementId) => !known.has(elementId));
  if (missing.length > 0) {
    const text = "MATCH (n) WHERE elementId(n) IN $missing RETURN elementId(n) AS element, n.id AS id";
    const { records } = await transaction.run(text, { missing });
    for (const record of records) known.set(String(record.get("element")), textOf(record.get("id")));
  }
  return (elementId) => known.get(elementId) ?? "";
}

interface Visitor {
  readonly node: (node: Node) => unknown;
  readonly relationship: (relationship: Relationship) => unknown;
}

function visit(value: unknown, visitor: Visitor): void {
  if (value === null || typeof value !== "object") return;
  if (neo4j.isNode(value)) visitor.node(value);
  else if (neo4j.isRelationship(value)) visitor.relationship(value);
  else if (neo4j.isPath(value))
    for (const { start, relationship, end } of value.segments) {
      visitor.node(start);
      visitor.node(end);
      visitor.relationship(relationship);
    }
  else for (const inner of Object.values(value)) visit(inner, visitor);
}

function textOf(id: unknown): string {
  return typeof id === "string" ? id : "";
}
