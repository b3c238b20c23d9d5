import { rename, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { ownerFile } from "./owner-file.ts";
import type { Owner } from "./owner.ts";
import { processStart } from "./process-start.ts";

/**
 * Says that this process has the folder open and, once its server listens, where. Only for the process that holds the
 * engine's lock on the folder.
 */
export async function writeOwner(dataDir: string, server: Pick<Owner, "address" | "token">): Promise<void> {
  const owner: Owner = {
    pid: process.pid,
    started: (await processStart(process.pid)) ?? "?",
    host: hostname(),
    since: new Date(Date.now() - process.uptime() * 1000).toISOString(),
    ...server,
  };
  const file = ownerFile(dataDir);
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(owner), { mode: 0o600 });
  await rename(draft, file);
}
