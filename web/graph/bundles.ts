import { pairKey } from "../state/pair-key.ts";
import { EDGE_ORDER } from "./appearance.ts";
import type { PictureEdge } from "./picture-data.ts";

/** All facts between two nodes. */
export interface Bundle {
  readonly key: string;
  /** Strongest kind first, then by id. */
  readonly edges: readonly PictureEdge[];
}

/** Gathers parallel edges, whatever their direction, by pair of nodes. */
export function bundles(edges: readonly PictureEdge[]): ReadonlyMap<string, Bundle> {
  const gathered = new Map<string, PictureEdge[]>();
  for (const edge of edges) {
    const key = pairKey(edge.from, edge.to);
    const others = gathered.get(key);
    if (others) others.push(edge);
    else gathered.set(key, [edge]);
  }
  return new Map([...gathered].map(([key, members]) => [key, { key, edges: members.sort(byStrength) }]));
}

function byStrength(one: PictureEdge, other: PictureEdge): number {
  return (
    EDGE_ORDER.indexOf(one.kind) - EDGE_ORDER.indexOf(other.kind) ||
    Number(one.past) - Number(other.past) ||
    (one.id < other.id ? -1 : 1)
  );
}
