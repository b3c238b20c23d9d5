import type { GraphFilter } from "#model/api";
import type { ViewState } from "../state/view-state.ts";

/** What the server is asked for; what stays undefined is not asked. */
export function graphFilter({ kinds, edges, statuses, minSources, from, to, limit }: ViewState): Partial<GraphFilter> {
  return {
    kinds: [...kinds],
    edges: [...edges],
    // A post that was new in an article is a current one.
    statuses: statuses.flatMap((status) => (status === "current" ? (["current", "new"] as const) : [status])),
    minSources,
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    limit,
  };
}
