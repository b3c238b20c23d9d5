import type { GraphEdge, GraphNode } from "#model/api";
import { identifier } from "#model/identifier";
import type { Invented } from "./invented-articles.ts";

export interface MockGraph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: readonly GraphEdge[];
}

/** The graph of the invented articles, projected in the simplest way that has the right shapes. */
export function mockGraph(articles: readonly Invented[]): MockGraph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const articlesOf = new Map<string, Set<string>>();
  for (const { body, event, claims, entities } of articles) {
    nodes.set(body.id, { ...body, type: "organization", degree: 0, kind: body.kind as never });
    const { date } = event;
    nodes.set(event.id, {
      ...event,
      type: "event",
      kind: "conference",
      degree: 0,
      earliest: date,
      latest: date,
      place: body.place,
      planned: false,
    });
    for (const { id, type, name } of entities) {
      if (type === "person") nodes.set(id, { id, name, type, official: true, degree: 0 });
    }
    for (const claim of claims) {
      const id = identifier("edge", claim.kind, claim.subjectId, claim.objectId, claim.title, claim.status);
      const known = edges.get(id);
      const own = articlesOf.get(id) ?? new Set();
      articlesOf.set(id, own.add(claim.article));
      edges.set(id, {
        id,
        kind: claim.kind,
        from: claim.subjectId,
        to: claim.objectId,
        title: claim.title,
        qualifiers: [],
        status: claim.status,
        capacities: claim.capacity === null ? [] : [claim.capacity],
        start: claim.from ?? known?.start ?? null,
        end: null,
        firstSeen: claim.status === "former" ? null : ([known?.firstSeen ?? date, date].sort()[0] ?? null),
        lastSeen: claim.status === "former" ? null : ([known?.lastSeen ?? date, date].sort()[1] ?? null),
        claims: [...(known?.claims ?? []), claim.id],
        sources: own.size,
        confidence: 0.9,
        inferred: false,
      });
    }
  }
  const degrees = new Map<string, number>();
  for (const { from, to } of edges.values()) {
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const counted = [...nodes.values()].map((node) => ({ ...node, degree: degrees.get(node.id) ?? 0 }));
  counted.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return { nodes: new Map(counted.map((node) => [node.id, node])), edges: [...edges.values()] };
}
