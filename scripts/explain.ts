import { explain } from "../server/explain/explain.ts";
import { explainCommand } from "../server/explain/explain-command.ts";
process.exitCode = await explainCommand(process.argv.slice(2), explain);
