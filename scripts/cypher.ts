import { cypherCommand } from "../server/commands/cypher-command.ts";
process.exitCode = await cypherCommand(process.argv.slice(2));
