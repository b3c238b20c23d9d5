import { AxeBuilder } from "@axe-core/playwright";
import { expect, it } from "vitest";
import { describeInBrowser } from "./testing/browse.ts";

describeInBrowser("how an article is read", (open) => {
  it("is one click from the article: marks, claims with their confidence, and what was dropped", async () => {
    const page = await open("/articles?lang=en");
    await page.getByRole("main").getByRole("link").first().click();
    await page.getByRole("link", { name: "How this article is read" }).click();
    await page.waitForURL(/\/articles\/art_[0-9a-f]+\/explain/);
    await page.getByRole("heading", { level: 1, name: /How it is read/ }).waitFor();
    expect(await page.locator('mark[title^="Person"]').count()).toBeGreaterThan(0);
    await page
      .getByText(/Confidence \d+ % = \d+ % \(rule vi\./)
      .first()
      .waitFor();
    const seen = page.getByText(/things seen here/).first();
    await seen.click();
    await page.locator("details[open] li").first().waitFor();
  });

  it("hides a kind of mark on demand, and the address says so", async () => {
    const page = await open("/articles?lang=en");
    await page.getByRole("main").getByRole("link").first().click();
    await page.getByRole("link", { name: "How this article is read" }).click();
    await page.getByRole("checkbox", { name: "Person" }).click();
    await page.waitForURL(/hide=person/);
    expect(await page.locator('mark[title^="Person"]').count()).toBe(0);
    await page.reload();
    await page.locator('mark[title^="Body"]').first().waitFor();
    expect(await page.getByRole("checkbox", { name: "Person" }).isChecked()).toBe(false);
  });

  it.each(["light", "dark"] as const)("has nothing serious for axe, %s", async (colorScheme) => {
    const page = await open("/articles", { colorScheme });
    await page.getByRole("main").getByRole("link").first().click();
    await page.getByRole("link", { name: "Bài này được đọc thế nào" }).click();
    await page.locator("mark").first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });
});
