import { EdgeDetail, EdgeKind, type GraphEdge, GraphFilter, type GraphNode, GraphView } from "#model/api";
import { RoleStatus } from "#model/claim";
import { OrganizationKind } from "#model/entity";
import { earliestDay, latestDay } from "#model/partial-date";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { ExploreApi } from "./explore-api.ts";

const KINDS = ["person", "organization", "event", ...OrganizationKind.options];
const days = fc.date({ min: new Date("2022-12-01"), max: new Date("2023-05-01"), noInvalidDate: true });
const filters = fc.record(
  {
    kinds: fc.subarray(KINDS),
    edges: fc.subarray([...EdgeKind.options]),
    statuses: fc.subarray([...RoleStatus.options]),
    from: days.map((day) => day.toISOString().slice(0, 10)),
    to: days.map((day) => day.toISOString().slice(0, 10)),
    minSources: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: [] },
);

/** What a filter keeps, worked out a second time, edge by edge, from the whole graph and its evidence. */
class Expected {
  readonly nodes: string[];
  readonly edges: string[];

  constructor(whole: GraphView, dates: ReadonlyMap<string, readonly string[]>, filter: GraphFilter) {
    const shown = (id: string) => whole.nodes.some((node) => node.id === id && keepsNode(node, filter));
    const passing = whole.edges.filter((edge) => keepsEdge(edge, dates.get(edge.id) ?? [], filter));
    const touched = new Set(passing.flatMap(({ from, to }) => [from, to]));
    const every = passing.length === whole.edges.length && isPlain(filter);
    this.edges = passing.filter(({ from, to }) => shown(from) && shown(to)).map(({ id }) => id);
    this.nodes = whole.nodes.filter(({ id }) => shown(id) && (every || touched.has(id))).map(({ id }) => id);
  }
}

function isPlain({ edges, statuses, from, to, minSources }: GraphFilter): boolean {
  const every = edges.length === 0 || edges.length === EdgeKind.options.length;
  return every && statuses.length === 0 && from === undefined && to === undefined && minSources === 1;
}

function keepsNode(node: GraphNode, { kinds }: GraphFilter): boolean {
  return (
    kinds.length === 0 ||
    kinds.includes(node.type) ||
    (node.type === "organization" && kinds.includes(node.kind) && !kinds.includes("organization"))
  );
}

function keepsEdge(edge: GraphEdge, dates: readonly string[], filter: GraphFilter): boolean {
  const { edges, statuses, from = "0001-01-01", to = "9999-12-31", minSources } = filter;
  if (edges.length > 0 && !edges.includes(edge.kind)) return false;
  const status = edge.kind === "PROPOSED_FOR" ? "proposed" : edge.kind === "HELD_ROLE" ? edge.status : null;
  const wanted: readonly string[] = statuses.map((one) => (one === "new" ? "current" : one));
  if (status !== null && wanted.length > 0 && !wanted.includes(status)) return false;
  if (minSources > 1 && edge.sources < minSources) return false;
  if (filter.from === undefined && filter.to === undefined) return true;
  if (edge.firstSeen !== null && edge.lastSeen !== null && edge.kind !== "PROPOSED_FOR" && edge.kind !== "PART_OF")
    return edge.firstSeen <= to && edge.lastSeen >= from;
  return dates.some((date) => (earliestDay(date) ?? "9") <= to && (latestDay(date) ?? "0") >= from);
}

/**
 * The filter of GET /api/graph, against a second account of it.
 *
 * @param runs filters to try: Neo4j plans new statements for most of them
 */
export function describeFilter({ get }: ExploreApi, runs: number): void {
  describe("GET /api/graph with any filter", () => {
    let whole: GraphView;
    const dates = new Map<string, string[]>();
    beforeAll(async () => {
      whole = await get("/api/graph", GraphView);
      for (const { id } of whole.edges) {
        const { evidence } = await get(`/api/edges/${id}`, EdgeDetail);
        dates.set(
          id,
          evidence.flatMap(({ date }) => date ?? []),
        );
      }
    });

    it("keeps exactly what the filter says", { timeout: 240_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(filters, async (given) => {
          const query = new URLSearchParams(
            Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)])),
          );
          const view = await get(`/api/graph?${query.toString()}`, GraphView);
          const expected = new Expected(whole, dates, GraphFilter.parse(given));
          expect(view.nodes.map(({ id }) => id).sort()).toEqual(expected.nodes.sort());
          expect(view.edges.map(({ id }) => id).sort()).toEqual(expected.edges.sort());
          expect(view.total).toEqual({ nodes: expected.nodes.length, edges: expected.edges.length });
        }),
        { numRuns: runs },
      );
    });
  });
}
