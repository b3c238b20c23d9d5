import { exportCommand } from "../server/commands/export-command.ts";
process.exitCode = await exportCommand(process.argv.slice(2));
