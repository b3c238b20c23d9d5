import { surveyCommand } from "../server/survey/survey-command.ts";
process.exitCode = await surveyCommand(process.argv.slice(2));
