import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { StoreConfiguration } from "../open-store.ts";

const PROGRAM = fileURLToPath(new URL("../../testing/ingest-process.ts", import.meta.url));

export interface IngestElsewhere {
  readonly process: ChildProcess;
  /** What it has said so far: "open", batch numbers, "done". */
  readonly said: readonly string[];
  readonly errors: () => string;
  /** Until it has said this, or has ended. */
  readonly hears: (line: string) => Promise<void>;
  readonly ended: Promise<unknown>;
}

/** Ingests the sample archive in another process: see server/testing/ingest-process.ts. */
export function ingestElsewhere(order: StoreConfiguration & { batches: number; size: number }): IngestElsewhere {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const child = spawn(process.execPath, ["--import", loader, PROGRAM, JSON.stringify(order)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  let errors = "";
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => said.push(line));
  child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  const ended = once(child, "close");
  const hears = (line: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (said.includes(line)) resolve();
      };
      lines.on("line", look);
      void ended.then(() => resolve());
      look();
    });
  return { process: child, said, errors: () => errors, hears, ended };
}
