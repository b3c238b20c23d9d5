import { GraphView, Health, TimelineBin } from "#model/api";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { answerOf } from "./answer-of.ts";
import type { ExploreApi } from "./explore-api.ts";
import { problemOf } from "./problem-of.ts";

const names = ({ nodes }: GraphView) => nodes.map(({ name }) => name);

/** The graph, cut out in different ways, of an API on the invented graph. */
export function describeGraph({ get, idOf, ask }: ExploreApi): void {
  describe("GET /api/health", () => {
    it("counts what the store holds", async () => {
      expect(await get("/api/health", Health)).toEqual({
        status: "ok",
        store: expect.stringMatching(/^(embedded|neo4j)$/) as unknown,
        version: "0.0.0",
        counts: { articles: 3, claims: 16, persons: 4, organizations: 3, events: 2, relationships: 14 },
      });
    });
  });

  describe("GET /api/graph", () => {
    it("gives the whole of a small graph, the most connected first", async () => {
      const view = await get("/api/graph", GraphView);
      expect(view.total).toEqual({ nodes: 9, edges: 14 });
      expect([view.nodes.length, view.edges.length]).toEqual([9, 14]);
      const degrees = view.nodes.map(({ degree }) => degree);
      expect(degrees).toEqual(degrees.toSorted((a, b) => b - a));
      expect(degrees.reduce((sum, degree) => sum + degree, 0)).toBe(2 * view.edges.length);
    });

    it("says the same twice", async () => {
      const once = async () => (await ask("/api/graph?limit=4")).text();
      expect(await once()).toBe(await once());
    });

    it("says what a limit cuts, and keeps no edge without both ends", async () => {
      const view = await get("/api/graph?limit=3", GraphView);
      expect(view.nodes).toHaveLength(3);
      expect(view.total).toEqual({ nodes: 9, edges: 14 });
      const ids = new Set(view.nodes.map(({ id }) => id));
      expect(view.edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
    });

    it.each([
      ["kinds=person", 4, 0],
      ["kinds=person,PartyCommittee", 5, 2],
      ["kinds=organization&kinds=event", 5, 2],
      ["edges=CHAIRED", 2, 1],
      ["edges=CHAIRED&kinds=person", 1, 0],
      ["edges=HELD_ROLE&statuses=former", 2, 1],
      ["statuses=proposed&edges=HELD_ROLE,PROPOSED_FOR", 2, 1],
      ["from=2023-03-01", 5, 6],
      ["from=2023-03-01&to=2023-03-31&edges=ATTENDED", 3, 2],
      ["to=2022-12-31", 0, 0],
      ["minSources=2", 4, 2],
      ["minSources=3", 0, 0],
      ["kinds=", 9, 14],
    ])("?%s keeps %i nodes and %i edges", async (query, nodes, edges) => {
      const view = await get(`/api/graph?${query}`, GraphView);
      expect(view.total).toEqual({ nodes, edges });
      expect([view.nodes.length, view.edges.length]).toEqual([nodes, edges]);
    });

    it("dates presence by the event and a nomination by its claims", async () => {
      const { edges } = await get("/api/graph", GraphView);
      const days = (kind: string) => edges.filter((edge) => edge.kind === kind).map(({ firstSeen }) => firstSeen);
      expect(days("CHAIRED")).toEqual(["2023-01-12"]);
      expect(days("PROPOSED_FOR")).toEqual(["2023-03-03"]);
    });

    it.each([
      ["limit=0", "limit"],
      ["limit=abc", "limit"],
      ["limit=1&limit=2", "limit"],
      ["kinds=people", "there is no people"],
      ["edges=LIKED", "edges"],
      ["from=12/1/2023", "from"],
      ["from=2023-02-30", "from"],
      ["colour=red", "colour"],
    ])("refuses ?%s by name", async (query, word) => {
      const { code, detail } = await problemOf(await ask(`/api/graph?${query}`));
      expect(code).toBe("invalid-input");
      expect(detail).toContain(word);
    });
  });

  describe("POST /api/graph", () => {
    it("gives exactly the nodes that were asked for and the edges among them", async () => {
      const [lan, review] = [await idOf("Đặng Thị Lan"), await idOf("Hội nghị tổng kết năm 2022")];
      const view = await answerOf(await ask("/api/graph", { ids: [review, lan, "per_none", lan] }), GraphView);
      expect(names(view)).toEqual(["Hội nghị tổng kết năm 2022", "Đặng Thị Lan"]);
      expect(view.edges.map(({ kind }) => kind).sort()).toEqual(["ATTENDED", "CHAIRED"]);
    });

    it.each([{}, { ids: [] }, { ids: "per_1" }, []])("refuses %o", async (body) => {
      expect((await problemOf(await ask("/api/graph", body))).code).toBe("invalid-input");
    });
  });

  describe("GET /api/entities/{id}/neighbours", () => {
    it("gives the node first, then its neighbours, and the edges among all", async () => {
      const view = await get(`/api/entities/${await idOf("Đặng Thị Lan")}/neighbours`, GraphView);
      expect(names(view)[0]).toBe("Đặng Thị Lan");
      expect(names(view).slice(1).sort()).toEqual([
        "Ban Quản lý Cảng Vân Sa",
        "Hội nghị tổng kết năm 2022",
        "Lễ trao quyết định",
        "Đảng ủy Cảng Vân Sa",
      ]);
      // Lan's own five, and between the neighbours: the board organised the review, the committee is part of the board.
      expect(view.edges).toHaveLength(7);
      expect(view.total).toEqual({ nodes: 5, edges: 7 });
    });

    it("says what a limit hides", async () => {
      const view = await get(`/api/entities/${await idOf("Đặng Thị Lan")}/neighbours?limit=1`, GraphView);
      expect(view.nodes).toHaveLength(2);
      expect(view.total).toEqual({ nodes: 5, edges: 5 });
    });

    it.each([
      ["kinds=event", 3],
      ["kinds=PartyCommittee", 2],
      ["edges=CHAIRED", 2],
      ["kinds=person", 1],
    ])("?%s gives %i nodes", async (query, count) => {
      const view = await get(`/api/entities/${await idOf("Đặng Thị Lan")}/neighbours?${query}`, GraphView);
      expect([view.nodes.length, view.total.nodes]).toEqual([count, count]);
    });
  });

  describe("GET /api/timeline", () => {
    it("counts claims and events per month", async () => {
      expect(await get("/api/timeline", z.array(TimelineBin))).toEqual([
        { month: "2023-01", claims: 8, events: 1 },
        { month: "2023-03", claims: 6, events: 1 },
      ]);
    });
  });
}
