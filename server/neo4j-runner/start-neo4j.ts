import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Failure } from "#model/failure";
import { checkPort } from "./check-port.ts";
import { fetchArtifacts } from "./fetch-artifacts.ts";
import { findJava } from "./find-java.ts";
import { serverSettings } from "./server-settings.ts";
import { setPassword } from "./set-password.ts";

const LAUNCHER = fileURLToPath(new URL("./Neo4jServer.java", import.meta.url));

export interface Neo4jOptions {
  /** Holds the artifacts and, in `home/`, the data. */
  readonly dir: string;
  readonly port: number;
  /** Of user "neo4j"; a random one where it is missing. */
  readonly password?: string | undefined;
  /** As java's -Xmx takes it: "1g". */
  readonly heap: string;
  readonly say: (line: string) => void;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly password: string;
  /** Settles when the server has ended, by itself or by `stop`; true where it was asked to. */
  readonly ended: Promise<boolean>;
  readonly stop: () => void;
}

/**
 * Starts a real Neo4j 5 Community on loopback without Docker: fetches it on the first run, sets its password, waits
 * until it answers. Measured: ten seconds to fetch, ten to start.
 *
 * @throws Failure missing-tool (Java, Maven), invalid-input (port, password, heap), store-failed
 */
export async function startNeo4j({ dir, port, password, heap, say }: Neo4jOptions): Promise<RunningNeo4j> {
  if (!/^\d+[mg]$/i.test(heap)) throw new Failure("invalid-input", `--heap ${heap}: write it as 512m or 2g.`);
  const java = await findJava(process.env);
  const lib = await fetchArtifacts(resolve(dir), say);
  const home = join(resolve(dir), "home");
  await mkdir(home, { recursive: true });
  await checkPort(port);
  const settings = join(home, "neo4j.conf");
  await writeFile(settings, serverSettings(port));
  const secret = await setPassword({ java, lib, home }, password);

  say("Starting Neo4j …");
  const server = spawn(java, [`-Xmx${heap}`, "-cp", join(lib, "*"), LAUNCHER, home, settings], {
    stdio: ["pipe", "pipe", "pipe"],
    // A terminal's Ctrl-C goes to us alone; we pass it on.
    detached: true,
  });
  let stopped = false;
  const ended = once(server, "close").then(() => stopped);
  await ready(server);
  const stop = (): void => {
    stopped = true;
    server.kill("SIGTERM");
  };
  return { uri: `bolt://127.0.0.1:${port}`, password: secret, ended, stop };
}

function ready(server: ChildProcess): Promise<void> {
  const last: string[] = [];
  return new Promise((resolveReady, reject) => {
    const lines = [server.stdout, server.stderr].flatMap((stream) =>
      stream === null ? [] : [createInterface({ input: stream })],
    );
    for (const reader of lines)
      reader.on("line", (line) => {
        last.push(line);
        if (last.length > 12) last.shift();
        if (line === "Neo4j is ready") resolveReady();
      });
    server.once("error", reject);
    server.once("close", () => reject(new Failure("store-failed", `Neo4j did not start:\n${last.join("\n")}`)));
  });
}
