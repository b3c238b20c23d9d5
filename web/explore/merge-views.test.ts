import type { GraphEdge, GraphNode } from "#model/api";
import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW } from "../state/view-state.ts";
import { mergeViews } from "./merge-views.ts";

const person = (id: string): GraphNode => ({ id, name: id, degree: 1, type: "person", official: true });
const body = (id: string): GraphNode => ({
  id,
  name: id,
  degree: 1,
  type: "organization",
  kind: "PartyCommittee",
  place: null,
});
const edge = (from: string, to: string, change: Partial<GraphEdge> = {}): GraphEdge => ({
  id: `${from}>${to}`,
  kind: "HELD_ROLE",
  from,
  to,
  title: "Bí thư",
  qualifiers: [],
  status: "current",
  capacities: [],
  start: null,
  end: null,
  firstSeen: "2021-04-05",
  lastSeen: "2021-04-05",
  claims: ["clm"],
  sources: 1,
  confidence: 1,
  inferred: false,
  ...change,
});
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();

describe("the graph with what was expanded", () => {
  const base = { nodes: [person("a"), body("x")], edges: [edge("a", "x")] };
  const around = { nodes: [body("x"), person("a"), person("b"), person("c")], edges: [edge("a", "x"), edge("b", "x")] };

  it("adds the neighbours that an edge reaches, once", () => {
    const merged = mergeViews(base, [{ id: "x", view: around }], [], DEFAULT_VIEW);
    expect(ids(merged.nodes)).toEqual(["a", "b", "x"]);
    expect(ids(merged.edges)).toEqual(["a>x", "b>x"]);
    expect(merged.added).toBe(1);
  });

  it("draws edges between what two expansions brought", () => {
    const merged = mergeViews(base, [{ id: "x", view: around }], [edge("a", "b", { kind: "PART_OF" })], DEFAULT_VIEW);
    expect(ids(merged.edges)).toContain("a>b");
  });

  it("keeps filters for neighbours, but never drops the expanded node itself", () => {
    const state = { ...DEFAULT_VIEW, kinds: ["person"] };
    const merged = mergeViews({ nodes: [], edges: [] }, [{ id: "x", view: around }], [], state);
    expect(ids(merged.nodes)).toEqual(["a", "b", "x"]);
    const none = mergeViews(base, [{ id: "x", view: around }], [], { ...DEFAULT_VIEW, minSources: 2 });
    expect(ids(none.nodes)).toEqual(["a", "x"]);
  });

  it("takes out what was hidden by hand, with its edges, and counts it", () => {
    const state = { ...DEFAULT_VIEW, hidden: ["b", "unknown"] };
    const merged = mergeViews(base, [{ id: "x", view: around }], [], state);
    expect(ids(merged.nodes)).toEqual(["a", "x"]);
    expect(merged.hidden).toBe(1);
    expect(ids(merged.edges)).toEqual(["a>x"]);
  });

  it.each([
    ["seen before the window", { firstSeen: "2019-01-01", lastSeen: "2019-02-01" }, false],
    ["seen inside the window", { firstSeen: "2021-06-01", lastSeen: "2021-06-01" }, true],
    ["reaching into the window", { firstSeen: "2019-01-01", lastSeen: "2021-01-15" }, true],
    ["of unknown days", { firstSeen: null, lastSeen: null }, true],
  ])("keeps an edge %s: %o → %s", (_, days, kept) => {
    const view = { nodes: [person("a"), body("x")], edges: [edge("a", "x", days)] };
    const state = { ...DEFAULT_VIEW, from: "2021-01-01", to: "2021-12-31" };
    expect(mergeViews({ nodes: [], edges: [] }, [{ id: "x", view }], [], state).edges).toHaveLength(kept ? 1 : 0);
  });

  it("applies a status to posts only", () => {
    const view = {
      nodes: [person("a"), body("x"), person("b")],
      edges: [edge("a", "x", { status: "former" }), edge("b", "x", { kind: "ORGANIZED", status: null })],
    };
    const state = { ...DEFAULT_VIEW, statuses: ["current" as const] };
    expect(ids(mergeViews({ nodes: [], edges: [] }, [{ id: "x", view }], [], state).edges)).toEqual(["b>x"]);
  });
});
