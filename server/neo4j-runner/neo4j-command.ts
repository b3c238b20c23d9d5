import { parseArgs } from "node:util";
import { Failure } from "#model/failure";
import { startNeo4j } from "./start-neo4j.ts";
import { whenNpmGoes } from "./when-npm-goes.ts";

const USAGE = `usage: npm run neo4j -- [--dir D] [--port N] [--password P] [--heap SIZE]

  --dir D        where Neo4j and its data live (.neo4j)
  --port N       of bolt, on loopback (7687)
  --password P   of user neo4j, set on the first run (a random one, which is shown)
  --heap SIZE    Java heap (1g)`;

/**
 * Runs a Neo4j until it is told to stop (Ctrl-C, SIGTERM).
 *
 * @returns exit code: 0 stopped, 1 failed, 2 wrong usage
 */
export async function neo4jCommand(parameters: readonly string[]): Promise<number> {
  try {
    const { dir, port, password, heap } = options(parameters);
    const neo4j = await startNeo4j({ dir, port, password, heap, say: (line) => console.error(line) });
    process.on("SIGINT", neo4j.stop).on("SIGTERM", neo4j.stop).on("SIGHUP", neo4j.stop);
    await whenNpmGoes(process.env, neo4j.stop);
    console.log(`Neo4j is ready at ${neo4j.uri}. Ctrl-C stops it. To use it:`);
    console.log(`  export NEO4J_URI=${neo4j.uri} NEO4J_USER=neo4j NEO4J_PASSWORD='${neo4j.password}'`);
    return (await neo4j.ended) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    return error.code === "invalid-input" ? 2 : 1;
  }
}

function options(parameters: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        dir: { type: "string", default: ".neo4j" },
        port: { type: "string", default: "7687" },
        password: { type: "string" },
        heap: { type: "string", default: "1g" },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port ${values.port} is no port`);
    return { ...values, port };
  } catch (cause) {
    throw new Failure("invalid-input", `${cause instanceof Error ? cause.message : ""}\n${USAGE}`, { cause });
  }
}
