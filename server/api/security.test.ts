import { Failure } from "#model/failure";
import { request } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "./api-limits.ts";
import type { Parts } from "./parts.ts";
import { fakeStore } from "./testing/fake-store.ts";
import { problemOf } from "./testing/problem-of.ts";
import { startApi, type Api } from "./testing/start-api.ts";

let api: Api | undefined;
afterEach(async () => {
  await api?.close();
  api = undefined;
});
async function start(parts: Partial<Parts> = {}): Promise<Api> {
  api = await startApi({ store: fakeStore(), ...parts });
  return api;
}

/** fetch() sets Host itself, so this asks by hand. */
function askAs(host: string, { url }: Api): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/api/queries`, { headers: { Host: host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on("error", reject).end();
  });
}

describe("headers", () => {
  it.each(["/api/queries", "/api/nothing", "/", "/api/docs"])("of %s keep everything to this origin", async (path) => {
    const { headers } = await (await start()).ask(path);
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy.split(";").sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self' data:",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "manifest-src 'self'",
      "object-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "worker-src 'self' blob:",
    ]);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
    expect(headers.get("X-Powered-By")).toBeNull();
    expect(headers.get("X-Request-Id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("let no other site in", async () => {
    const { ask } = await start();
    const headers = { Origin: "https://evil.example" };
    const answers = [await ask("/api/queries", undefined, headers), await ask("/api/cypher", { query: "x" }, headers)];
    for (const answer of answers) expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
  });
});

describe("the Host header", () => {
  it.each([
    ["localhost", 200],
    ["localhost:3000", 200],
    ["127.0.0.1:8080", 200],
    ["[::1]:3000", 200],
    ["LOCALHOST", 200],
    ["evil.example", 403],
    ["localhost.evil.example", 403],
    ["127.0.0.1.evil.example", 403],
    ["evil.example:3000", 403],
  ])("“%s” gives %i on loopback", async (host, status) => {
    expect(await askAs(host, await start())).toBe(status);
  });

  it("may be any name where the server is open to others", async () => {
    expect(await askAs("quanhe.example", await start({ loopback: false }))).toBe(200);
  });
});

describe("the password", () => {
  const password = "mật khẩu: dài";
  const basic = (text: string) => ({ Authorization: `Basic ${Buffer.from(text).toString("base64")}` });

  it.each(["/", "/api/queries", "/api/docs", "/api/openapi.json", "/assets/x.js", "/api/nothing", "/api/healthy"])(
    "guards %s",
    async (path) => {
      const response = await (await start({ password })).ask(path);
      expect(response.headers.get("WWW-Authenticate")).toContain("Basic");
      expect(await problemOf(response)).toMatchObject({ status: 401, code: "unauthorized" });
    },
  );

  it("leaves the health address open", async () => {
    expect((await (await start({ password })).ask("/api/health")).status).toBe(200);
  });

  it.each([
    [basic(`anna:${password}`), 200],
    [basic(`:${password}`), 200],
    [basic(`anna:${password.normalize("NFD")}`), 200],
    [basic(`anna:${password} `), 401],
    [basic("anna:"), 401],
    [basic(password), 401],
    [{ Authorization: "Bearer mat khau dai" }, 401],
    [{ Authorization: "Basic" }, 401],
    [{ Authorization: "Basic ???" }, 401],
  ] as [Record<string, string>, number][])("%o gives %i", async (headers, status) => {
    expect((await (await start({ password })).ask("/api/queries", undefined, headers)).status).toBe(status);
  });
});

describe("a body", () => {
  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonx"])(
    "as %s is refused, since another site's page can send it",
    async (type) => {
      const response = await (await start()).ask("/api/cypher", '{"query":"RETURN 1"}', { "Content-Type": type });
      expect(await problemOf(response)).toMatchObject({ status: 415, code: "invalid-input" });
    },
  );

  it.each([
    "{",
    "",
    "null",
    '"RETURN 1"',
    "[]",
    "{}",
    '{"query":""}',
    '{"query":1}',
    '{"query":"RETURN 1","params":[]}',
  ])("that is %s is refused", async (body) => {
    const { status, code } = await problemOf(await (await start()).ask("/api/cypher", body));
    expect([status, code]).toEqual([400, "invalid-input"]);
  });

  it("larger than the limit is refused", async () => {
    const { ask } = await start({ limits: { ...DEFAULT_LIMITS, bodySize: 1000 } });
    const response = await ask("/api/cypher", { query: "RETURN 1", params: { x: "x".repeat(1000) } });
    expect(await problemOf(response)).toMatchObject({ status: 413, code: "invalid-input" });
  });

  it("that does not arrive is not waited for", async () => {
    const { url } = await start({ limits: { ...DEFAULT_LIMITS, bodyTimeout: 50 } });
    const headers = { "Content-Type": "application/json", "Content-Length": "100" };
    const ended = new Promise((resolve) => {
      const sent = request(`${url}/api/cypher`, { method: "POST", headers });
      sent.on("error", resolve).on("response", resolve).write('{"query":');
    });
    expect(await ended).toMatchObject({ code: "ECONNRESET" });
  });

  it("does not reach an object's prototype", async () => {
    let params: unknown;
    const store = fakeStore({
      query: (_query, given) => {
        params = given;
        return Promise.resolve({ columns: [], rows: [], truncated: false });
      },
    });
    const { ask } = await start({ store });
    await ask("/api/cypher", '{"query":"RETURN 1","params":{"__proto__":{"polluted":true}}}');
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect((params as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("an address", () => {
  it.each([
    "/api",
    "/api/",
    "/api/nothing",
    "/api/entities",
    "/api/entities/a/b",
    "/api/admin/ingest",
    "/api/../api/x",
  ])("%s is not there", async (path) => {
    expect(await problemOf(await (await start()).ask(path))).toMatchObject({ status: 404, code: "not-found" });
  });

  it.each([
    ["POST", "/api/health", "GET, HEAD"],
    ["DELETE", "/api/entities/per_1", "GET, HEAD"],
    ["GET", "/api/cypher", "POST"],
    ["PUT", "/api/graph", "GET, POST, HEAD"],
  ])("refuses %s %s", async (method, path, allow) => {
    const response = await fetch((await start()).url + path, { method });
    expect(response.headers.get("Allow")).toBe(allow);
    expect((await problemOf(response)).status).toBe(405);
  });

  it("that cannot be decoded is bad input", async () => {
    expect((await problemOf(await (await start()).ask("/api/entities/%E0%A4%A"))).status).toBe(400);
  });
});

describe("an error", () => {
  const failing = (error: Error) => fakeStore({ read: () => Promise.reject(error) });

  it("that nobody expected tells nothing", async () => {
    const { ask } = await start({ store: failing(new Error("password=secret at /home/x/store.ts")) });
    const problem = await problemOf(await ask("/api/graph"));
    expect(problem).toMatchObject({ status: 500, code: "internal", type: "/api/docs#internal" });
    expect(JSON.stringify(problem)).not.toMatch(/secret|store\.ts/);
  });

  it("that was foreseen keeps its code and its advice", async () => {
    const { ask } = await start({ store: failing(new Failure("store-unreachable", "Neo4j did not answer")) });
    const response = await ask("/api/health");
    expect(response.headers.get("Retry-After")).toBe("5");
    expect(await problemOf(response)).toMatchObject({
      status: 503,
      title: "Service Unavailable",
      code: "store-unreachable",
      detail: "Neo4j did not answer",
    });
  });

  it("comes in time where the store does not answer", async () => {
    const store = fakeStore({ read: () => new Promise(() => undefined) });
    const { ask } = await start({ store, limits: { ...DEFAULT_LIMITS, answerTimeout: 50 } });
    expect(await problemOf(await ask("/api/graph"))).toMatchObject({ status: 504, code: "query-timeout" });
  });
});
