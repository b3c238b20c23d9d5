import { Failure } from "#model/failure";
import { UsageError } from "./usage-error.ts";

/**
 * Runs one command line and gives its exit code: what `work` returns, 1 after a failure (told on standard error), 2
 * after wrong usage (told together with the usage).
 */
export async function runCommand(usage: string, work: () => Promise<number>): Promise<number> {
  // `… | head` closes the pipe when it has seen enough: that is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}`);
      return 2;
    }
    process.stderr.write(error instanceof Failure ? `${error.message}\n` : `${describe(error)}\n`);
    return 1;
  }
}

/** What the system refuses (no permission, no space) needs no stack; anything else is a bug and does. */
function describe(error: unknown): string {
  if (error instanceof Error && "syscall" in error) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
