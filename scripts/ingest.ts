import { ingestCommand } from "../server/commands/ingest-command.ts";
process.exitCode = await ingestCommand(process.argv.slice(2));
