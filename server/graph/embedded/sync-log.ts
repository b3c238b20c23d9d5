import { open, readdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * Brings the engine's log to the disk. The engine writes a commit to the log at once, which a killed process cannot
 * undo, but leaves it to the system when the log reaches the disk, which a power cut can.
 */
export async function syncLog(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    try {
      const file = await open(join(folder, name), "r+");
      await file.datasync().finally(() => file.close());
    } catch (error) {
      // A checkpoint has just taken the file over.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
}
