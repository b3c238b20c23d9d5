import { SearchResult } from "#model/api";
import { describe, expect, it } from "vitest";
import { answerOf } from "./answer-of.ts";
import type { ExploreApi } from "./explore-api.ts";

/** Search in the invented graph. */
export function describeSearch({ get, find, ask }: ExploreApi): void {
  describe("GET /api/search", () => {
    it.each([
      ["dang thi lan", "Đặng Thị Lan"],
      ["ĐẶNG THỊ LAN", "Đặng Thị Lan"],
      ["lan dang", "Đặng Thị Lan"],
      ["dan la", "Đặng Thị Lan"],
      ["ng lan", null],
      ["ang thi", null],
      ["đạ la", "Đặng Thị Lan"],
      ["cang van", "Ban Quản lý Cảng Vân Sa"],
      ["hoi nghi 2022", "Hội nghị tổng kết năm 2022"],
      ["trao quyet dinh tai", "Trao quyết định tại Cảng Vân Sa"],
      ["cảng", "Ban Quản lý Cảng Vân Sa"],
      ["?!", null],
    ])("“%s” finds %s", async (text, name) => {
      expect((await find(text)).hits[0]?.name ?? null).toBe(name);
    });

    it("names the alias that was meant", async () => {
      const [hit] = (await find("bql cang")).hits;
      expect(hit).toMatchObject({
        name: "Ban Quản lý Cảng Vân Sa",
        matched: "BQL Cảng Vân Sa",
        kind: "ManagementBoard",
      });
    });

    it("tells namesakes apart, the more connected one first", async () => {
      const { hits, total } = await find("doan manh hung");
      expect(hits.map(({ name, hint, articles }) => ({ name, hint, articles }))).toEqual([
        { name: "Đoàn Mạnh Hùng", hint: "Bí thư, Đảng ủy Cảng Vân Sa", articles: 2 },
        { name: "Đoàn Mạnh Hùng", hint: "Chỉ huy trưởng, Bộ Chỉ huy Quân sự huyện Mộc Hà", articles: 1 },
      ]);
      expect(total).toBe(2);
    });

    it("says how many there are beyond the limit", async () => {
      const { hits, total } = await get("/api/search?q=cang&limit=1", SearchResult);
      expect(hits).toHaveLength(1);
      expect(total).toBe(4);
    });
  });

  describe("a name that is a script", () => {
    it("stays data in JSON", async () => {
      const response = await ask("/api/search?q=script");
      expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
      const { hits } = await answerOf(response, SearchResult);
      expect(hits[0]?.name).toBe("<script>alert(1)</script>");
    });
  });
}
