import type { ViewState } from "../state/view-state.ts";

/** How many conditions are filtering. */
export function countFilters({ kinds, edges, statuses, minSources, from, to }: ViewState): number {
  return kinds.length + edges.length + statuses.length + Number(minSources > 1) + Number(from !== null || to !== null);
}
