import { vi } from "vitest";
import type { Ended } from "./run-script.ts";

/** Runs a command line in this process, which is quick; for what it says before it touches any store. */
export async function runHere(
  command: (args: readonly string[]) => Promise<number>,
  args: readonly string[],
): Promise<Ended> {
  const said = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    vi.spyOn(process[stream], "write").mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    }),
  );
  try {
    return { code: await command(args), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
