import { join } from "node:path";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { chromiumPath } from "./chromium-path.ts";
import { startServer } from "./start-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly address: string;
  }
}

/** Builds the page and starts the server once for all files; without Chromium it says so, or fails if all is required. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  if (chromiumPath() === null) {
    const words = "No Chromium: install it (apt-get install chromium) or set CHROMIUM_PATH.";
    if (process.env["REQUIRE_ALL"] === "1") throw new Error(words);
    process.stderr.write(`\n!!! SKIPPING every end-to-end test. ${words}\n\n`);
    project.provide("address", "");
    return () => Promise.resolve();
  }
  const web = join(import.meta.dirname, "../..");
  await build({ root: web, configFile: join(web, "vite.config.ts"), logLevel: "warn" });
  const server = await startServer();
  project.provide("address", server.address);
  return server.stop;
}
