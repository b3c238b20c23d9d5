import { join } from "node:path";
import { Failure } from "#model/failure";
import { runTool } from "./run-tool.ts";

const ADVICE =
  "Neo4j 5 needs a JDK, Java 17 or 21. Debian and Ubuntu: apt-get install openjdk-17-jdk-headless maven. " +
  "macOS: brew install openjdk@17 maven. Or, with Docker: docker compose up neo4j.";

/**
 * The java command to use: JAVA_HOME's, else the one on the PATH.
 *
 * @throws Failure missing-tool saying what to install
 */
export async function findJava(environment: NodeJS.ProcessEnv): Promise<string> {
  const home = environment["JAVA_HOME"];
  const java = home === undefined || home === "" ? "java" : join(home, "bin", "java");
  const version = await runTool(java, ["-version"], ADVICE);
  const major = Number(/version "(\d+)/.exec(version)?.[1] ?? 0);
  if (major < 17) throw new Failure("missing-tool", `${java} is version ${major}. ${ADVICE}`);
  const modules = await runTool(java, ["--list-modules"], ADVICE);
  if (!modules.includes("jdk.compiler")) throw new Failure("missing-tool", `${java} has no compiler. ${ADVICE}`);
  return java;
}
