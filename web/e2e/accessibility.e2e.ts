import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser } from "./testing/browse.ts";
import { findId } from "./testing/find-id.ts";

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

describeInBrowser("axe finds nothing serious", (open) => {
  const places: readonly (readonly [string, () => Promise<string>, string])[] = [
    ["in the picture", () => Promise.resolve("/"), '[data-testid="picture"]'],
    ["beside a chosen person", async () => `/?s=${await findId("Lê Trung Kiên", "person")}`, '[data-testid="summary"]'],
    ["in the list of people", () => Promise.resolve("/?view=list"), "table"],
    ["in the list of relations", () => Promise.resolve("/?view=list&list=relations"), "table"],
    ["on a person's page", async () => `/people/${await findId("Bùi Ngọc Hải", "person")}`, '[data-testid="summary"]'],
    [
      "on a body's page",
      async () => `/organizations/${await findId("Đảng ủy", "organization")}`,
      '[data-testid="summary"]',
    ],
    ["on an event's page", async () => `/events/${await findId("hội nghị", "event")}`, '[data-testid="summary"]'],
    ["in the list of articles", () => Promise.resolve("/articles"), "main a"],
    [
      "in the console",
      () => Promise.resolve("/console?q=MATCH%20(p:Person)%20RETURN%20p"),
      '[data-testid="row-count"]',
    ],
    ["at an address of nothing", () => Promise.resolve("/articles?nothing"), "main a"],
  ];
  for (const colorScheme of ["light", "dark"] as const) {
    it.each(places)(`${colorScheme}: %s`, async (_, address, ready) => {
      const page = await open(await address(), { colorScheme });
      await page.locator(ready).first().waitFor();
      await page.waitForTimeout(600);
      expect(await findings(page)).toEqual([]);
    });

    it(`${colorScheme}: in an article with a chosen claim`, async () => {
      const page = await open("/articles", { colorScheme });
      await page.getByRole("main").getByRole("link").first().click();
      await page.locator("mark").first().click();
      await page.locator("mark[data-chosen]").first().waitFor();
      expect(await findings(page)).toEqual([]);
    });

    it(`${colorScheme}: in the suggestions and the evidence`, async () => {
      const page = await open(`/?s=${await findId("Lê Trung Kiên", "person")}`, { colorScheme });
      await page
        .getByRole("button", { name: /nguồn: Trưởng ban/ })
        .first()
        .click();
      await page.locator("blockquote").first().waitFor();
      await page.keyboard.press("/");
      await page.keyboard.type("hai phong");
      await page.getByRole("option").first().waitFor();
      expect(await findings(page)).toEqual([]);
    });
  }
});
