import { neo4jCommand } from "../server/neo4j-runner/neo4j-command.ts";
process.exitCode = await neo4jCommand(process.argv.slice(2));
