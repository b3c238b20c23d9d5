import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { describeInBrowser } from "./testing/browse.ts";

const EDITOR = "Câu lệnh Cypher";

describeInBrowser(
  "the console",
  (open) => {
    it("runs an example question, keeps it in the address, and gives table, CSV and JSON", async () => {
      const page = await open("/console");
      await page.getByRole("button", { name: "Ai giữ chức vụ nào, khi nào" }).click();
      await page.getByTestId("row-count").waitFor();
      expect(await page.getByTestId("row-count").textContent()).toMatch(/^[1-9]\d* dòng/);
      expect(new URL(page.url()).searchParams.get("q")).toContain("HELD_ROLE");
      for (const [button, name] of [
        ["Tải CSV", "quan-he.csv"],
        ["Tải JSON", "quan-he.json"],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name: button }).click(),
        ]);
        expect(download.suggestedFilename()).toBe(name);
        expect((await readFile(await download.path(), "utf8")).length).toBeGreaterThan(50);
      }
    });

    it("answers every example question without an error", async () => {
      const page = await open("/console");
      const examples = page.getByRole("main").getByRole("list").first().getByRole("button");
      await examples.first().waitFor();
      const count = await examples.count();
      expect(count).toBeGreaterThanOrEqual(12);
      for (let place = 0; place < count; place += 1) {
        await examples.nth(place).click();
        await page.waitForFunction(() => document.querySelector('[role="alert"], [data-testid="row-count"]') !== null);
        expect([place, await page.getByRole("alert").count()]).toEqual([place, 0]);
      }
    });

    it("draws nodes and relationships as a graph, by Ctrl + Enter, with parameters", async () => {
      const page = await open("/console");
      await page
        .getByLabel(EDITOR)
        .fill("MATCH (p:Person)-[r:HELD_ROLE]->(o) WHERE p.name STARTS WITH $name RETURN p, r, o");
      await page.getByLabel("Tham số (JSON)").fill('{"name": "Lê"}');
      await page.getByLabel(EDITOR).press("Control+Enter");
      await page.getByTestId("row-count").waitFor();
      await page.getByRole("cell").getByRole("link", { name: "Lê Trung Kiên" }).first().waitFor();
      await page.getByText("Đồ thị", { exact: true }).last().click();
      await page.getByTestId("picture").waitFor();
    });

    it("opens a link to a statement with its result", async () => {
      const page = await open(`/console?q=${encodeURIComponent("RETURN 1 AS một")}`);
      await page.getByRole("columnheader", { name: "một" }).waitFor();
    });

    it.each([
      ["MATCH (p:Person RETURN p", "query-invalid"],
      ["CREATE (p:Person {id: 'x'}) RETURN p", "query-refused"],
    ])("says what is wrong with %s", async (statement, code) => {
      const page = await open("/console");
      await page.getByLabel(EDITOR).fill(statement);
      await page.getByRole("button", { name: "Chạy", exact: true }).click();
      await page.getByRole("alert").getByText(code).waitFor();
    });

    it("asks for parameters that are an object before it sends anything", async () => {
      const page = await open("/console");
      await page.getByLabel(EDITOR).fill("RETURN $a AS a");
      await page.getByLabel("Tham số (JSON)").fill("[1]");
      await page.getByText(/phải là một đối tượng JSON/).waitFor();
      expect(await page.getByRole("button", { name: "Chạy", exact: true }).isDisabled()).toBe(true);
    });
  },
  /Failed to load resource: the server responded with a status of 4\d\d/,
);
