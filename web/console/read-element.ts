import type { QueryNode, QueryPath, QueryRelationship, QueryValue } from "#model/query";

/** A cell that is a node, a relationship or a path; null for any other value. */
export function readElement(value: QueryValue): QueryNode | QueryRelationship | QueryPath | null {
  if (value === null || typeof value !== "object" || Array.isArray(value) || !("$type" in value)) return null;
  const { $type } = value;
  return $type === "node" || $type === "relationship" || $type === "path"
    ? (value as QueryNode | QueryRelationship | QueryPath)
    : null;
}
