import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "#model/failure";
import { runTool } from "./run-tool.ts";

interface Home {
  readonly java: string;
  readonly lib: string;
  readonly home: string;
}

/**
 * The password of user "neo4j": set before the first start (`wanted`, else a random one) and kept beside the data,
 * readable by its user alone.
 *
 * @throws Failure invalid-input for one that is too short, or that is not the one set before
 */
export async function setPassword({ java, lib, home }: Home, wanted: string | undefined): Promise<string> {
  const file = join(home, "password");
  const before = existsSync(file) ? await readFile(file, "utf8") : null;
  if (before !== null && (wanted ?? before) === before) return before;
  if (before !== null)
    throw new Failure("invalid-input", `${home} was set up with another password: it is in ${file}.`);
  const password = wanted ?? randomBytes(15).toString("base64url");
  if (password.length < 8) throw new Failure("invalid-input", "Neo4j wants a password of eight characters or more.");
  const admin = ["-cp", join(lib, "*"), "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", password];
  await runTool(java, admin, "Java is missing.", { NEO4J_HOME: home, NEO4J_CONF: home });
  await writeFile(file, password, { mode: 0o600 });
  return password;
}
