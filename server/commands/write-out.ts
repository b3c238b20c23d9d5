import { once } from "node:events";

/** Writes to standard output at the pace of whoever reads it, so that a huge result needs no huge memory. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
