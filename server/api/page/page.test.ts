import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fakeStore } from "../testing/fake-store.ts";
import { problemOf } from "../testing/problem-of.ts";
import { startApi, type Api } from "../testing/start-api.ts";

let home: string;
let api: Api;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "quan-he-page-"));
  await writeFile(join(home, "secret.txt"), "bí mật");
  api = await startApi({ store: fakeStore(), pageFolder: join(home, "web") });
});
afterEach(async () => {
  await api.close();
  await rm(home, { recursive: true });
});

async function build(): Promise<void> {
  await mkdir(join(home, "web/assets"), { recursive: true });
  await writeFile(join(home, "web/index.html"), "<!doctype html><title>Quan Hệ</title>");
  await writeFile(join(home, "web/assets/index-5dXy1b2.js"), `export const words = "${"quan hệ ".repeat(500)}";`);
  await writeFile(join(home, "web/favicon.svg"), "<svg/>");
}

describe("the built page", () => {
  it.each([
    "/",
    "/people/per_1",
    "/organizations/org_1",
    "/events/evt_1",
    "/articles/art_1",
    "/console",
    "/review",
    "/add",
    "/console?q=1",
  ])("is what %s gives, asked for anew each time", async (path) => {
    await build();
    const response = await api.ask(path);
    expect([response.status, response.headers.get("Cache-Control")]).toEqual([200, "no-cache"]);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toContain("<title>Quan Hệ</title>");
  });

  it("keeps hashed files for ever and compresses them", async () => {
    await build();
    const response = await api.ask("/assets/index-5dXy1b2.js", undefined, { "Accept-Encoding": "gzip" });
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("Content-Encoding")).toBe("gzip");
    expect((await api.ask("/favicon.svg")).headers.get("Cache-Control")).toBe("no-cache");
  });

  it.each(["/nothing", "/people", "/people/a/b", "/assets/old-1.js", "/index.php"])("has no %s", async (path) => {
    await build();
    expect((await problemOf(await api.ask(path))).status).toBe(404);
  });

  it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt", "/..%5csecret.txt"])(
    "gives nothing outside its folder for %s",
    async (path) => {
      await build();
      // fetch() would tidy the path up before it asks.
      const status = await new Promise((resolve, reject) => {
        request(`${api.url}/`, { path }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on("error", reject)
          .end();
      });
      expect([403, 404]).toContain(status);
    },
  );

  it("says what to do where it is not built, and is there once it is", async () => {
    const response = await api.ask("/people/per_1");
    expect([response.status, await response.text()]).toEqual([503, "The page is not built yet. Run: npm run build\n"]);
    await build();
    expect((await api.ask("/people/per_1")).status).toBe(200);
  });
});
