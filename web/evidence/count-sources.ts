import type { Evidence } from "#model/api";

/** Number of different articles behind these claims. */
export function countSources(evidence: readonly Evidence[]): number {
  return new Set(evidence.map(({ article }) => article)).size;
}
