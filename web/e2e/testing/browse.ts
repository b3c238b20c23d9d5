import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject } from "vitest";
import { chromiumPath } from "./chromium-path.ts";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

/** Opens a page of its own in a window of 1440 × 900, or as given. */
export type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * A group of tests with a browser. After each test, every page that it opened must have stayed free of errors in the
 * console and of uncaught ones; those that a test provokes are allowed by a pattern.
 */
export function describeInBrowser(name: string, tests: (open: OpenPage) => void, allowed: RegExp | null = null): void {
  const executablePath = chromiumPath();
  describe.skipIf(executablePath === null)(name, () => {
    let browser: Browser;
    let errors: string[] = [];
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath ?? "", args: FLAGS });
    });
    afterAll(() => browser.close());
    afterEach(async () => {
      const seen = errors.filter((error) => allowed?.test(error) !== true);
      errors = [];
      await Promise.all(browser.contexts().map((context) => context.close()));
      expect(seen).toEqual([]);
    });
    tests(async (path, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        colorScheme: "light",
        reducedMotion: "reduce",
        acceptDownloads: true,
        ...options,
      });
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(new URL(path, inject("address")).href);
      return page;
    });
  });
}
