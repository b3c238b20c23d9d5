import { ArticleDetail, EdgeDetail, Entity, EventDetail, Evidence, GraphView, Roles, Source } from "#model/api";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { answerOf } from "./answer-of.ts";
import type { ExploreApi } from "./explore-api.ts";
import { inventedGraph } from "./invented-graph.ts";
import { problemOf } from "./problem-of.ts";

/** Panels, articles and evidence of the invented graph. */
export function describeEntities({ get, idOf, ask }: ExploreApi): void {
  describe("GET /api/entities/{id}", () => {
    it("gives names, degrees and sources", async () => {
      const entity = await get(`/api/entities/${await idOf("Đặng Thị Lan")}`, Entity);
      expect(entity).toMatchObject({
        node: { type: "person", official: true, degree: 5 },
        aliases: ["bà Lan"],
        honorifics: ["bà"],
        degrees: { HELD_ROLE: 1, PROPOSED_FOR: 1, ATTENDED: 2, CHAIRED: 1 },
        sourcesTotal: 2,
      });
      expect(entity.sources.map(({ published, count }) => [published, count])).toEqual([
        ["2023-03-03", 2],
        ["2023-01-13", 2],
      ]);
    });

    it("gives an organisation and an event alike", async () => {
      const board = await get(`/api/entities/${await idOf("Ban Quản lý Cảng Vân Sa")}`, Entity);
      expect(board.node).toMatchObject({ type: "organization", kind: "ManagementBoard", place: "Vân Sa" });
      const review = await get(`/api/entities/${await idOf("Hội nghị tổng kết năm 2022")}`, Entity);
      expect(review.node).toMatchObject({ type: "event", date: "2023-01-12", earliest: "2023-01-12", planned: false });
    });
  });

  describe("GET /api/people/{id}/roles", () => {
    it("keeps the three clocks apart", async () => {
      const { person, roles } = await get(`/api/people/${await idOf("Đặng Thị Lan")}/roles`, Roles);
      expect(person.name).toBe("Đặng Thị Lan");
      expect(roles).toHaveLength(2);
      expect(roles.find(({ proposed }) => !proposed)).toMatchObject({
        title: "Trưởng ban",
        organization: { name: "Ban Quản lý Cảng Vân Sa", kind: "ManagementBoard" },
        rank: 2,
        status: "current",
        start: null,
        end: null,
        firstSeen: "2023-01-13",
        lastSeen: "2023-03-03",
        publishedFirst: "2023-01-13",
        publishedLast: "2023-03-03",
        evidenceTotal: 2,
      });
      expect(roles.find(({ proposed }) => proposed)).toMatchObject({
        title: "Bí thư",
        status: "unknown",
        firstSeen: null,
      });
    });

    it("quotes each post from the article, with what stands around it", async () => {
      const { roles } = await get(`/api/people/${await idOf("Đặng Thị Lan")}/roles`, Roles);
      for (const { quote, before, after, source } of roles.flatMap(({ evidence }) => evidence)) {
        const text = inventedGraph.find(({ article }) => article.id === source.id)?.article.text ?? "";
        expect(text).toContain(before + quote + after);
        expect(source).not.toHaveProperty("text");
      }
    });

    it("knows no roles of an organisation", async () => {
      const board = await idOf("Ban Quản lý Cảng Vân Sa");
      expect(await problemOf(await ask(`/api/people/${board}/roles`))).toMatchObject({
        status: 404,
        code: "not-found",
      });
    });
  });

  describe("GET /api/events/{id}", () => {
    it("gives everyone with all their parts, the most active first", async () => {
      const detail = await get(`/api/events/${await idOf("Hội nghị tổng kết năm 2022")}`, EventDetail);
      expect(detail).toMatchObject({ partOfDay: "morning", sources: [{ title: "Cảng Vân Sa tổng kết năm 2022" }] });
      expect(detail.participants.map(({ name, roles }) => [name, roles])).toEqual([
        ["Ban Quản lý Cảng Vân Sa", ["organized"]],
        ["Đặng Thị Lan", ["chaired", "attended"]],
        ["Đoàn Mạnh Hùng", ["spoke", "attended"]],
      ]);
      expect(detail.participants[1]).toMatchObject({ type: "person", capacities: ["chair"], evidenceTotal: 2 });
      expect(detail.participants.every(({ evidence }) => evidence.length > 0)).toBe(true);
    });
  });

  describe("articles", () => {
    it("are listed the latest first, undated ones last, and counted", async () => {
      const response = await ask("/api/articles");
      expect(response.headers.get("X-Total-Count")).toBe("3");
      const articles = await answerOf(response, z.array(Source));
      expect(articles.map(({ published }) => published)).toEqual(["2023-03-03", "2023-01-13", null]);
    });

    it("come in pages", async () => {
      const page = (offset: number) => get(`/api/articles?limit=2&offset=${offset}`, z.array(Source));
      expect([(await page(0)).length, (await page(2)).length, (await page(4)).length]).toEqual([2, 1, 0]);
    });

    it("come with their text, their claims in text order and their entities", async () => {
      const [first] = await get("/api/articles", z.array(Source));
      const { article, claims, entities } = await get(`/api/articles/${first?.id ?? ""}`, ArticleDetail);
      expect(article.text).toBe(inventedGraph[1]?.article.text);
      expect(claims).toHaveLength(6);
      expect(claims.map(({ start }) => start)).toEqual(claims.map(({ start }) => start).toSorted((a, b) => a - b));
      for (const { start, end, quote } of claims) expect(article.text.slice(start, end)).toBe(quote);
      const ids = new Set(entities.map(({ id }) => id));
      for (const { subjectId, objectId } of claims) expect(ids.has(subjectId) && ids.has(objectId)).toBe(true);
    });
  });

  describe("GET /api/claims/{id} and /api/edges/{id}", () => {
    /** Of Lan's post, which two articles state. */
    async function idOfPost(): Promise<string> {
      const { roles } = await get(`/api/people/${await idOf("Đặng Thị Lan")}/roles`, Roles);
      return roles.find(({ proposed }) => !proposed)?.edge ?? "";
    }

    it("lead from an edge to its sentences", async () => {
      const detail = await get(`/api/edges/${await idOfPost()}`, EdgeDetail);
      expect(detail).toMatchObject({
        edge: { kind: "HELD_ROLE", sources: 2 },
        from: { name: "Đặng Thị Lan" },
        to: { name: "Ban Quản lý Cảng Vân Sa" },
      });
      expect(detail.evidence.map(({ date }) => date)).toEqual(["2023-01-13", "2023-03-03"]);
      for (const evidence of detail.evidence) {
        expect(await get(`/api/claims/${evidence.id}`, Evidence)).toEqual(evidence);
        expect([evidence.subjectId, evidence.objectId]).toEqual([detail.from.id, detail.to.id]);
      }
    });

    it("reach every edge of every kind", async () => {
      for (const edge of (await get("/api/graph", GraphView)).edges) {
        const detail = await get(`/api/edges/${edge.id}`, EdgeDetail);
        expect(detail.edge).toEqual(edge);
        expect(detail.evidence.map(({ id }) => id).sort()).toEqual(edge.claims.toSorted());
      }
    });

    it("cut long evidence to a limit", async () => {
      const detail = await get(`/api/edges/${await idOfPost()}?limit=1`, EdgeDetail);
      expect([detail.evidence.length, detail.edge.claims.length]).toEqual([1, 2]);
    });
  });

  describe("an id of nothing", () => {
    it.each([
      "/api/entities/per_none",
      "/api/entities/nothing",
      "/api/entities/per_none/neighbours",
      "/api/people/per_none/roles",
      "/api/events/evt_none",
      "/api/articles/art_none",
      "/api/claims/clm_none",
      "/api/edges/edg_none",
      "/api/entities/%3Cscript%3E",
    ])("%s is a 404 that names it", async (path) => {
      const { status, code, detail } = await problemOf(await ask(path));
      expect([status, code]).toEqual([404, "not-found"]);
      expect(detail).toMatch(/none|nothing|<script>/);
    });

    it("longer than any id is bad input", async () => {
      expect((await problemOf(await ask(`/api/entities/${"x".repeat(65)}`))).status).toBe(400);
    });
  });
}
