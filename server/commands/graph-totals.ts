import type { GraphCounts } from "../graph/graph-counts.ts";

/** What a graph holds. */
export interface GraphTotals {
  readonly articles: number;
  readonly claims: number;
  readonly people: number;
  readonly bodies: number;
  readonly events: number;
  /** Between people, bodies and events; provenance (MENTIONED_IN, STATED_IN, SUBJECT, OBJECT) is not counted. */
  readonly edges: number;
}

const PROVENANCE = new Set(["MENTIONED_IN", "STATED_IN", "SUBJECT", "OBJECT"]);

export function graphTotals({ nodes, relationships }: GraphCounts): GraphTotals {
  const edges = Object.entries(relationships).filter(([kind]) => !PROVENANCE.has(kind));
  return {
    articles: nodes["Article"] ?? 0,
    claims: nodes["Claim"] ?? 0,
    people: nodes["Person"] ?? 0,
    bodies: nodes["Organization"] ?? 0,
    events: nodes["Event"] ?? 0,
    edges: edges.reduce((sum, [, count]) => sum + count, 0),
  };
}
