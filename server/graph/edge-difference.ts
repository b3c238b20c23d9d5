import type { ClaimKind } from "#model/claim";
import type { Edge, Projection } from "#model/projection";
import { edgeStatements, type EdgeEnds } from "./cypher/edge-statements.ts";
import { entityLabel } from "./cypher/entity-label.ts";
import type { HeldGraph } from "./held-graph.ts";
import { RowsByStatement } from "./rows-by-statement.ts";
import { sameProperties } from "./same-properties.ts";
import { storedEdge } from "./stored-edge.ts";
import type { Write } from "./write.ts";

/**
 * Edges that leave touched persons, edges of bodies to touched events, and PART_OF of which the articles speak; the
 * projection's other edges rest on part of the claims and are not taken.
 */
export function edgeDifference(held: HeldGraph, { nodes, edges }: Projection): Write[] {
  const rows = new RowsByStatement();
  const touched = new Set(nodes.map((node) => node.id));
  const whole = ({ kind, from, to }: Edge): boolean =>
    kind === "PART_OF" || touched.has(entityLabel(from) === "Person" ? from : to);
  const wanted = new Map(edges.filter(whole).map((edge) => [edge.id, edge]));
  for (const [id, { kind, from, to }] of held.edges) {
    const now = wanted.get(id);
    if (now?.kind === kind && now.from === from && now.to === to) continue;
    rows.add(edgeStatements.delete(endsOf(kind as ClaimKind, from, to)), { id, from, to });
  }
  for (const [id, edge] of wanted) {
    const { kind, from, to } = edge;
    const properties = storedEdge(edge);
    const before = held.edges.get(id);
    const ends = endsOf(kind, from, to);
    if (before?.kind !== kind || before.from !== from || before.to !== to)
      rows.add(edgeStatements.create(ends), { from, to, properties });
    else if (!sameProperties(before.properties, properties))
      rows.add(edgeStatements.update(ends), { id, from, to, properties });
  }
  return rows.writes();
}

function endsOf(kind: ClaimKind, from: string, to: string): EdgeEnds {
  return { kind, from: entityLabel(from), to: entityLabel(to) };
}
