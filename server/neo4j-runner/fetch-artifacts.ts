import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { NEO4J_VERSION } from "./neo4j-version.ts";
import { runTool } from "./run-tool.ts";

const POM = fileURLToPath(new URL("./pom.xml", import.meta.url));
const ADVICE =
  "Maven fetches Neo4j on the first run. Debian and Ubuntu: apt-get install maven. macOS: brew install maven. " +
  "Or, with Docker: docker compose up neo4j.";

/**
 * Neo4j's own artifacts (123 MB) in a folder of `dir`, fetched through Maven where they are missing.
 *
 * @returns the folder
 * @throws Failure missing-tool, store-failed
 */
export async function fetchArtifacts(dir: string, say: (line: string) => void): Promise<string> {
  const folder = join(dir, `lib-${NEO4J_VERSION}`);
  if (existsSync(folder)) return folder;
  say(`Fetching Neo4j ${NEO4J_VERSION} through Maven (123 MB, once) …`);
  const draft = `${folder}.${process.pid}`;
  await mkdir(dir, { recursive: true });
  await rm(draft, { recursive: true, force: true });
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${draft}`];
  await runTool("mvn", ["-q", "-B", "-f", POM, ...goal], ADVICE);
  await rename(draft, folder);
  return folder;
}
