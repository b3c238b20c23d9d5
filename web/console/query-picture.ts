import { EdgeKind } from "#model/api";
import { OrganizationKind } from "#model/entity";
import type { QueryNode, QueryRelationship, QueryResult, QueryValue } from "#model/query";
import type { NodeKind, PictureData, PictureEdge, PictureNode } from "../graph/picture-data.ts";
import { readElement } from "./read-element.ts";

/** Every node and relationship anywhere in a result, paths and lists included, as the picture draws them. */
export function queryPicture({ rows }: Pick<QueryResult, "rows">): PictureData {
  const nodes = new Map<string, QueryNode>();
  const relationships = new Map<string, QueryRelationship>();
  const gather = (value: QueryValue): void => {
    if (value === null || typeof value !== "object") return;
    if (Array.isArray(value)) {
      value.forEach(gather);
      return;
    }
    const element = readElement(value);
    if (element?.$type === "node") nodes.set(element.id, element);
    else if (element?.$type === "relationship") relationships.set(element.id, element);
    else if (element?.$type === "path") [...element.nodes, ...element.relationships].forEach(gather);
    else Object.values(value).forEach(gather);
  };
  rows.forEach((row) => row.forEach(gather));

  const edges = [...relationships.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to)).map(toEdge);
  const degrees = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return { nodes: [...nodes.values()].map((node) => toNode(node, degrees.get(node.id) ?? 0)), edges };
}

function toNode(node: QueryNode, degree: number): PictureNode {
  const { name, title, quote } = node.properties;
  const label = [name, title, quote].find((value) => typeof value === "string" && value !== "");
  return { id: node.id, name: typeof label === "string" ? label : node.id, kind: kindOf(node), degree, data: null };
}

function kindOf({ labels }: QueryNode): NodeKind {
  const body = labels.find((label) => OrganizationKind.safeParse(label).success);
  if (body !== undefined) return OrganizationKind.parse(body);
  if (labels.includes("Official")) return "official";
  if (labels.includes("Person")) return "person";
  if (labels.includes("Event")) return "event";
  if (labels.includes("Article")) return "article";
  return labels.includes("Claim") ? "claim" : "other";
}

function toEdge({ id, kind, from, to, properties }: QueryRelationship): PictureEdge {
  const { title, status, sources, inferred } = properties;
  const known = EdgeKind.safeParse(kind);
  return {
    id,
    kind: known.data ?? "other",
    from,
    to,
    title: typeof title === "string" ? title : known.success ? null : kind,
    sources: Math.max(1, Array.isArray(sources) ? sources.length : 1),
    past: status === "ended" || status === "former",
    inferred: inferred === true,
    data: null,
  };
}
