import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkPort } from "./check-port.ts";
import { fetchArtifacts } from "./fetch-artifacts.ts";
import { findJava } from "./find-java.ts";
import { neo4jCommand } from "./neo4j-command.ts";
import { NEO4J_VERSION } from "./neo4j-version.ts";
import { serverSettings } from "./server-settings.ts";
import { setPassword } from "./set-password.ts";

const file = (name: string): Promise<string> => readFile(join(import.meta.dirname, name), "utf8");

describe("npm run neo4j", () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), "quan-he-neo4j-"));
    vi.spyOn(console, "error").mockReturnValue();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await rm(dir, { recursive: true, force: true });
  });

  it("has one version everywhere", async () => {
    expect(await file("pom.xml")).toContain(`<neo4j.version>${NEO4J_VERSION}</neo4j.version>`);
    expect(await file("../../docker-compose.yml")).toContain(`image: neo4j:${NEO4J_VERSION}-community`);
  });

  it("lets the same procedures be called as docker compose does", async () => {
    const list = /procedures\.allowlist=(.*)/.exec(serverSettings(7687))?.[1] ?? "none";
    expect(await file("../../docker-compose.yml")).toContain(`procedures_allowlist: "${list}"`);
  });

  it("listens on loopback alone", () => {
    const addresses = serverSettings(7777).match(/(?<=address=).*/g);
    expect(addresses).toEqual(["127.0.0.1:7777", "127.0.0.1:7777"]);
  });

  it("says what to install without Java", async () => {
    await expect(findJava({ JAVA_HOME: join(dir, "nowhere") })).rejects.toMatchObject({
      code: "missing-tool",
      message: expect.stringContaining("apt-get install openjdk-17-jdk-headless") as string,
    });
  });

  it("says what to install where Java is old", async () => {
    const java = join(dir, "bin");
    await mkdir(java);
    await writeFile(join(java, "java"), "#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n", { mode: 0o755 });
    await expect(findJava({ JAVA_HOME: dir })).rejects.toMatchObject({
      code: "missing-tool",
      message: expect.stringContaining("version 11") as string,
    });
  });

  it("says what to install without Maven", async () => {
    vi.stubEnv("PATH", dir);
    await expect(fetchArtifacts(dir, () => undefined)).rejects.toMatchObject({
      code: "missing-tool",
      message: expect.stringContaining("apt-get install maven") as string,
    });
  });

  it("keeps to the password that was set first", async () => {
    await writeFile(join(dir, "password"), "first-password");
    const home = { java: "java", lib: dir, home: dir };
    expect(await setPassword(home, undefined)).toBe("first-password");
    expect(await setPassword(home, "first-password")).toBe("first-password");
    await expect(setPassword(home, "other-password")).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("refuses a password that Neo4j would refuse", async () => {
    await expect(setPassword({ java: "java", lib: dir, home: dir }, "short")).rejects.toMatchObject({
      code: "invalid-input",
    });
  });

  it.each([["--port", "abc"], ["--port", "70000"], ["--heap", "much"], ["--what"]])(
    "is told that %s %s is wrong usage",
    async (...parameters) => {
      expect(await neo4jCommand([...parameters, ...(parameters[0] === "--heap" ? ["--dir", dir] : [])])).toBe(2);
    },
  );

  it("names a port that is taken before it starts anything", async () => {
    const taken = createServer();
    taken.listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as { port: number };
    await expect(checkPort(port)).rejects.toMatchObject({ code: "invalid-input" });
    taken.close();
  });
});
