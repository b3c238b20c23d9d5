import { stat } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { Failure } from "#model/failure";
import { readConfiguration } from "../configuration.ts";
import { openStore } from "../graph/open-store.ts";
import { readOwner } from "../graph/owner/read-owner.ts";
import type { GraphAccess } from "./graph-access.ts";
import { localAccess } from "./local-access.ts";
import type { RunningServer } from "./running-server.ts";
import { serverAccess } from "./server-access.ts";
import { UsageError } from "./usage-error.ts";

/** Another command line may be just about done, a starting server may be just about to say where it listens. */
const PATIENCE_MS = 3000;

export interface AccessRequest {
  /** The value of --data. */
  readonly data: string | undefined;
  /** Whether a folder that is not there is made, or is a mistake. */
  readonly make: boolean;
}

/**
 * The graph that the environment (NEO4J_URI …) and --data name: opened here or, where a server has the folder open,
 * through that server.
 *
 * @throws Failure store-locked (something else has the folder open), store-unreachable, store-failed, not-found,
 * invalid-input (a mistake in the environment)
 * @throws UsageError
 */
export async function openAccess({ data, make }: AccessRequest): Promise<GraphAccess> {
  if (data === "") throw new UsageError("--data takes a folder.");
  const neo4j = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("NEO4J_")));
  const { store } = readConfiguration(neo4j, data === undefined ? [] : [`--data=${data}`]);
  if (store.neo4j !== null) return localAccess(await openStore(store));
  await checkFolder(store.dataDir, make);
  const patience = Date.now() + PATIENCE_MS;
  for (;;) {
    const server = await serverOn(store.dataDir);
    if (server !== null) return serverAccess(server);
    try {
      return localAccess(await openStore(store));
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== "store-locked" || Date.now() > patience) throw error;
      await delay(100);
    }
  }
}

async function serverOn(folder: string): Promise<RunningServer | null> {
  const owner = await readOwner(folder);
  return owner?.address && owner.token ? { address: owner.address, token: owner.token } : null;
}

async function checkFolder(folder: string, make: boolean): Promise<void> {
  const status = await stat(folder).catch((cause: unknown) => cause as NodeJS.ErrnoException);
  if (status instanceof Error) {
    if (make && status.code === "ENOENT") return;
    const advice = "Name another folder with --data, or read articles into it: npm run ingest -- PATH";
    throw new Failure("not-found", `There is no graph in ${folder}. ${advice}`, { cause: status });
  }
  if (!status.isDirectory()) throw new Failure("invalid-input", `${folder} is not a folder: --data takes one.`);
}
