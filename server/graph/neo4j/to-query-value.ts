import neo4j, { type Node, type Path, type Relationship } from "neo4j-driver";
import type { QueryNode, QueryPath, QueryRelationship, QueryValue } from "#model/query";
import { relationshipId } from "../relationship-id.ts";
import { toPlainValue } from "./to-plain-value.ts";

/** Gives our id of a node that the server knows by its element id. */
export type IdOf = (elementId: string) => string;

/** A value as the driver gives it → as the console shows it. */
export function toQueryValue(value: unknown, idOf: IdOf): QueryValue {
  return toPlainValue(value, (element) => {
    if (neo4j.isNode(element)) return toNode(element);
    if (neo4j.isRelationship(element)) return toRelationship(element, idOf);
    return toPath(element as Path, idOf);
  }) as QueryValue;
}

function toNode(node: Node): QueryNode {
  const properties = propertiesOf(node);
  const id = properties["id"];
  return { $type: "node", id: typeof id === "string" ? id : "", labels: node.labels.toSorted(), properties };
}

function toRelationship(relationship: Relationship, idOf: IdOf): QueryRelationship {
  const properties = propertiesOf(relationship);
  const kind = relationship.type;
  const from = idOf(relationship.startNodeElementId);
  const to = idOf(relationship.endNodeElementId);
  return { $type: "relationship", id: relationshipId(kind, from, to, properties), kind, from, to, properties };
}

function toPath(path: Path, idOf: IdOf): QueryPath {
  return {
    $type: "path",
    nodes: [path.start, ...path.segments.map(({ end }) => end)].map(toNode),
    relationships: path.segments.map(({ relationship }) => toRelationship(relationship, idOf)),
  };
}

function propertiesOf({ properties }: Node | Relationship): Record<string, QueryValue> {
  return toPlainValue(properties, () => null) as Record<string, QueryValue>;
}
