import { mkdir } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import grafeo from "@grafeo-db/js";
import { lockedFailure } from "../owner/locked-failure.ts";
import { readOwner } from "../owner/read-owner.ts";
import { writeOwner } from "../owner/write-owner.ts";
import { engineFailure } from "./engine-failure.ts";
import { graphFile } from "./graph-file.ts";

/** An owner that is starting or stopping has the lock for a moment in which owner.json does not name it. */
const PATIENCE_MS = 2000;

/**
 * Opens the graph file of a data folder for this process alone. The engine's lock on the file decides who owns it: it
 * ends with its process, however that ends, so that a dead owner's folder is simply free and of two racing starters
 * one wins. `owner.json` only says who it is.
 *
 * @throws Failure store-locked, store-failed
 */
export async function openEngine(dataDir: string): Promise<grafeo.GrafeoDB> {
  await mkdir(dataDir, { recursive: true });
  const patience = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      const engine = grafeo.GrafeoDB.create(graphFile(dataDir));
      await writeOwner(dataDir, { address: null, token: null });
      return engine;
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes("cannot be locked"))
        throw engineFailure(`opening ${dataDir}`, error);
      const owner = await readOwner(dataDir);
      if (owner !== null || Date.now() > patience) throw lockedFailure(dataDir, owner, error);
      await delay(50);
    }
  }
}
