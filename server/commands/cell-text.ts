import type { QueryNode, QueryPath, QueryRelationship, QueryValue } from "#model/query";

/** A value of a query result in one line, for people: (:Person {name: "Lê A"}), [:HELD_ROLE {…}], [1, 2]. */
export function cellText(value: QueryValue): string {
  if (value === null) return "";
  return typeof value === "string" ? value.replace(/\s+/g, " ") : nested(value);
}

function nested(value: QueryValue): string {
  if (Array.isArray(value)) return `[${(value as readonly QueryValue[]).map(nested).join(", ")}]`;
  if (typeof value === "object" && value !== null) return object(value as Exclude<QueryValue, readonly QueryValue[]>);
  return JSON.stringify(value);
}

function object(value: Exclude<QueryValue, readonly QueryValue[]>): string {
  if (isGraph(value)) {
    if (value.$type === "node") return node(value);
    if (value.$type === "relationship") return relationship(value);
    return value.nodes
      .map((each, index) => {
        const step = value.relationships[index];
        return node(each) + (step === undefined ? "" : arrow(step, each));
      })
      .join("");
  }
  return map(value as Readonly<Record<string, QueryValue>>);
}

type Graph = QueryNode | QueryRelationship | QueryPath;

function isGraph(value: unknown): value is Graph {
  const type = (value as { $type?: unknown }).$type;
  return type === "node" || type === "relationship" || type === "path";
}

function node({ labels, properties }: QueryNode): string {
  return `(${[...labels]
    .sort()
    .map((label) => `:${label}`)
    .join("")} ${map(properties)})`;
}

function relationship({ kind, properties }: QueryRelationship): string {
  return `[:${kind} ${map(properties)}]`;
}

function arrow(step: QueryRelationship, from: QueryNode): string {
  return step.from === from.id ? `-${relationship(step)}->` : `<-${relationship(step)}-`;
}

function map(values: Readonly<Record<string, QueryValue>>): string {
  const entries = Object.entries(values).filter(([, value]) => value !== null);
  return `{${entries.map(([key, value]) => `${key}: ${nested(value)}`).join(", ")}}`;
}
