import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

export const ROOT = new URL("../../..", import.meta.url).pathname;

export interface Ended {
  /** null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** The environment of a newcomer: whatever store this machine's developer has set is left out. */
function environment(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J|QUANHE|PORT|HOST|VITEST|NODE_ENV)/.test(name),
  );
  return { ...Object.fromEntries(inherited), ...extra };
}

/** Starts a program of ours ("scripts/ingest.ts") as a process of its own, in the project's folder. */
export function startScript(
  script: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], { cwd: ROOT, env: environment(extra) });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]).then(
    ([stdout, stderr, [code]]) => ({ code: code as number | null, stdout, stderr }),
  );
  return { child, ended };
}

/** Runs it to its end; `input` goes to its standard input. */
export async function runScript(script: string, args: readonly string[], input = ""): Promise<Ended> {
  const { child, ended } = startScript(script, args);
  child.stdin?.on("error", () => undefined).end(input);
  return ended;
}
