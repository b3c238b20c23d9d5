import { Failure } from "#model/failure";
import { readOwner } from "./read-owner.ts";
import { writeOwner } from "./write-owner.ts";

/**
 * Called by a server once it listens, so that command lines on its data folder can send their work to it.
 *
 * @throws Failure store-locked where this process does not have the folder open
 */
export async function announceServer(
  dataDir: string,
  server: { readonly address: string; readonly token: string },
): Promise<void> {
  const owner = await readOwner(dataDir);
  if (owner?.pid !== process.pid)
    throw new Failure("store-locked", `${dataDir} is not open in this process: open its store before announcing.`);
  await writeOwner(dataDir, server);
}
