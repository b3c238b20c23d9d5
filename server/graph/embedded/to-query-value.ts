import type { QueryNode, QueryRelationship, QueryValue } from "#model/query";
import { relationshipId } from "../relationship-id.ts";
import { without } from "../without.ts";

/** Gives our id of a node that the engine knows by its number. */
export type IdOf = (engineId: number) => string;

type Plain = Readonly<Record<string, unknown>>;

/**
 * A value as the engine gives it → as the console shows it. Nodes come as `{_id, _labels, …}`, relationships as
 * `{_id, _type, _source, _target, …}`, paths as `{nodes, edges}`, temporal values as text or `{$duration: …}`.
 */
export function toQueryValue(value: unknown, idOf: IdOf): QueryValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "boolean" || typeof value === "string") return value;
  // The engine gives a LOCAL DATETIME so; the others are text.
  if (value instanceof Date) return value.toISOString().replace(/(\.000)?Z$/, "");
  if (Array.isArray(value)) return value.map((item) => toQueryValue(item, idOf));
  if (ArrayBuffer.isView(value)) return Array.from(value as Float32Array);
  if (typeof value !== "object") return null;
  const plain = value as Plain;
  if (Array.isArray(plain["_labels"])) return toNode(plain, idOf);
  if (typeof plain["_type"] === "string" && "_source" in plain) return toRelationship(plain, idOf);
  const { nodes, edges } = plain;
  if (Array.isArray(nodes) && Array.isArray(edges) && Object.keys(plain).length === 2)
    return {
      $type: "path",
      nodes: nodes.map((node) => toNode(node as Plain, idOf)),
      relationships: edges.map((edge) => toRelationship(edge as Plain, idOf)),
    };
  return tagged(plain) ?? mapOf(plain, idOf);
}

function toNode(plain: Plain, idOf: IdOf): QueryNode {
  const labels = (plain["_labels"] as string[]).toSorted();
  return { $type: "node", id: idText(plain), labels, properties: propertiesOf(plain, idOf) };
}

function toRelationship(plain: Plain, idOf: IdOf): QueryRelationship {
  const [kind, from, to] = [String(plain["_type"]), idOf(Number(plain["_source"])), idOf(Number(plain["_target"]))];
  return {
    $type: "relationship",
    id: relationshipId(kind, from, to, plain),
    kind,
    from,
    to,
    properties: propertiesOf(plain, idOf),
  };
}

/** What is not the engine's own. */
function propertiesOf(element: Plain, idOf: IdOf): Record<string, QueryValue> {
  return mapOf(without(element, "_id", "_labels", "_type", "_source", "_target"), idOf);
}

function mapOf(plain: Plain, idOf: IdOf): Record<string, QueryValue> {
  return Object.fromEntries(
    Object.entries(plain)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, toQueryValue(value, idOf)]),
  );
}

function idText({ id }: Plain): string {
  return typeof id === "string" ? id : "";
}

/** {"$duration": "P1M"} → P1M */
function tagged(plain: Plain): string | null {
  const [entry, ...more] = Object.entries(plain);
  if (entry === undefined || more.length > 0 || !entry[0].startsWith("$")) return null;
  return typeof entry[1] === "string" ? entry[1] : null;
}
