import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Failure } from "#model/failure";

/**
 * Runs a program to its end.
 *
 * @returns what it wrote, errors included (java -version writes there)
 * @throws Failure missing-tool with `advice` where there is no such program; store-failed where it fails
 */
export async function runTool(
  command: string,
  parameters: readonly string[],
  advice: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, [...parameters], {
      env: { ...process.env, ...environment },
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout + stderr;
  } catch (error) {
    const { code, stdout = "", stderr = "" } = error as { code?: unknown; stdout?: string; stderr?: string };
    if (code === "ENOENT") throw new Failure("missing-tool", advice, { cause: error });
    const output = `${stdout}${stderr}`.trim().split("\n").slice(-12).join("\n");
    throw new Failure("store-failed", `${command} ${parameters.join(" ")} failed:\n${output}`, { cause: error });
  }
}
