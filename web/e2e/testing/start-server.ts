import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const HOME = join(import.meta.dirname, "../../..");
const READY_MS = 120_000;

export interface RunningServer {
  /** "http://127.0.0.1:41234" */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts the real server on a folder and a port of its own, with the example articles; ready when it says its address. */
export async function startServer(): Promise<RunningServer> {
  const data = await mkdtemp(join(tmpdir(), "quan-he-e2e-"));
  const port = await freePort();
  const server = spawn(process.execPath, ["--import", "tsx", "server/main.ts", "--data", data], {
    cwd: HOME,
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", NEO4J_URI: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = `http://127.0.0.1:${port}`;
  await ready(server, address);
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

function ready(server: ChildProcess, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const fail = (why: string) => reject(new Error(`The server did not start (${why}). It said:\n${said}`));
    const timer = setTimeout(() => fail("no address in time"), READY_MS);
    const hear = (chunk: Buffer) => {
      said += chunk.toString("utf8");
      if (!said.includes(address)) return;
      clearTimeout(timer);
      resolve();
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", (code) => fail(`exit code ${String(code)}`));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
