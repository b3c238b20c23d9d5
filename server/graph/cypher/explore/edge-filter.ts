import { EdgeKind, type GraphFilter } from "#model/api";

/**
 * Which edges a view keeps, as parameters of the statements that edgeBranches makes. Days are ISO text, since a Date
 * object compares as null in the embedded engine.
 */
export interface EdgeFilter {
  readonly edges: readonly string[];
  readonly statuses: readonly string[];
  readonly windowed: boolean;
  readonly from: string;
  readonly to: string;
  readonly minSources: number;
}

/** A GraphFilter's part about edges. A post "new" in an article is a current one in the graph. */
export function edgeFilter({
  edges = [],
  statuses = [],
  from,
  to,
  minSources = 1,
}: Partial<Pick<GraphFilter, "edges" | "statuses" | "from" | "to" | "minSources">>): EdgeFilter {
  return {
    edges: edges.length === 0 ? EdgeKind.options : [...new Set(edges)],
    statuses: [...new Set(statuses.map((status) => (status === "new" ? "current" : status)))],
    windowed: from !== undefined || to !== undefined,
    from: from ?? "0001-01-01",
    to: to ?? "9999-12-31",
    minSources,
  };
}

/** True where nothing but its kind decides about an edge. */
export function judgesByKindOnly({ statuses, windowed, minSources }: EdgeFilter): boolean {
  return statuses.length === 0 && !windowed && minSources <= 1;
}

/** True where the filter keeps every edge. */
export function keepsEveryEdge(filter: EdgeFilter): boolean {
  return filter.edges.length === EdgeKind.options.length && judgesByKindOnly(filter);
}
