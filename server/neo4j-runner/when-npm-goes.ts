import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Calls back when the npm that runs this program has ended: npm does not pass on a signal that it gets alone, so that
 * `kill` of `npm run neo4j` would leave the server behind.
 */
export async function whenNpmGoes(environment: NodeJS.ProcessEnv, then: () => void): Promise<void> {
  if (environment["npm_lifecycle_event"] === undefined) return;
  // npm runs a shell, the shell runs tsx, tsx runs us.
  const shell = await parentOf(process.ppid);
  if (shell === null || shell <= 1) return;
  const watch = setInterval(() => {
    try {
      process.kill(shell, 0);
    } catch {
      clearInterval(watch);
      then();
    }
  }, 500);
  watch.unref();
}

async function parentOf(pid: number): Promise<number | null> {
  try {
    const { stdout } = await promisify(execFile)("ps", ["-o", "ppid=", "-p", String(pid)]);
    return Number(stdout.trim()) || null;
  } catch {
    return null;
  }
}
