import { readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { Owner } from "./owner.ts";
import { ownerFile } from "./owner-file.ts";
import { processStart } from "./process-start.ts";

/**
 * Who has this data folder open, if anybody who still lives; an owner on another machine is believed, because it
 * cannot be checked from here.
 */
export async function readOwner(dataDir: string): Promise<Owner | null> {
  const owner = await ownerIn(ownerFile(dataDir));
  if (owner?.host !== hostname()) return owner;
  const started = await processStart(owner.pid);
  return started === owner.started ? owner : null;
}

async function ownerIn(file: string): Promise<Owner | null> {
  try {
    return Owner.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return null;
  }
}
