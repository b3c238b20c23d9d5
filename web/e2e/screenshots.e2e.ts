import { cp, mkdtemp, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "./testing/browse.ts";
import { findId } from "./testing/find-id.ts";

const DOCS = join(import.meta.dirname, "../../docs/screenshots");
const DARK: BrowserContextOptions = { colorScheme: "dark" };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

interface Shot {
  readonly name: string;
  readonly address: () => Promise<string>;
  readonly ready: string;
  readonly options?: BrowserContextOptions;
  readonly before?: (page: Page) => Promise<void>;
}

const person = async (more = "") => `/?s=${await findId("Nguyễn Công Thành", "person")}${more}`;
const SHOTS: readonly Shot[] = [
  { name: "picture", address: () => person(), ready: '[data-testid="summary"]' },
  { name: "picture-dark-en", address: () => person("&lang=en"), ready: '[data-testid="summary"]', options: DARK },
  { name: "list", address: () => Promise.resolve("/?view=list&list=relations&lang=en"), ready: "table" },
  {
    name: "person",
    address: async () => `/people/${await findId("Nguyễn Công Thành", "person")}`,
    ready: '[data-testid="picture"]',
  },
  {
    name: "article",
    address: () => Promise.resolve("/articles"),
    ready: "main a",
    before: async (page) => {
      await page.getByRole("main").getByRole("link").nth(1).click();
      await page.locator("mark").nth(1).click();
      await page.locator("mark[data-chosen]").first().waitFor();
    },
  },
  {
    name: "console",
    address: () => Promise.resolve("/console"),
    ready: "main ul button",
    before: async (page) => {
      await page.getByRole("main").getByRole("list").first().getByRole("button").first().click();
      await page.getByTestId("row-count").waitFor();
    },
  },
  { name: "phone", address: () => Promise.resolve("/"), ready: '[data-testid="picture"]', options: PHONE },
  {
    name: "phone-person-dark",
    address: async () => (await person()).replace("/?s=", "/people/"),
    ready: "h1",
    options: { ...PHONE, ...DARK },
  },
];

describeInBrowser("screenshots", (open) => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "quan-he-screenshots-"));
    process.stdout.write(`Screenshots: ${folder}\n`);
  });

  it.each(SHOTS)("$name", async ({ name, address, ready, options, before }) => {
    const page = await open(await address(), options);
    await page.locator(ready).first().waitFor();
    await before?.(page);
    await page.waitForTimeout(2500);
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path });
    expect((await stat(path)).size).toBeGreaterThan(10_000);
    if (process.env["UPDATE_SCREENSHOTS"] === "1") await cp(path, join(DOCS, `${name}.png`));
  });
});
