import { parseArgs } from "node:util";
import { openAccess } from "./open-access.ts";
import { runCommand } from "./run-command.ts";
import { understood } from "./understood.ts";
import { UsageError } from "./usage-error.ts";
import { writeOut } from "./write-out.ts";

const USAGE = `Usage: npm run --silent export -- [--data DIR]

Prints the whole graph as JSON lines in canonical order: equal graphs print equal text, whichever store holds them.
In toàn bộ đồ thị dưới dạng JSON lines theo thứ tự chuẩn.

  --data DIR   folder of the embedded graph (default ./data); with NEO4J_URI set, Neo4j is asked instead
  -h, --help   this text

Exit codes: 0 done, 1 failed, 2 wrong usage.
`;

/** @returns the exit code */
export function exportCommand(args: readonly string[]): Promise<number> {
  return runCommand(USAGE, async () => {
    const { values, positionals } = understood(() =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { data: { type: "string" }, help: { type: "boolean", short: "h" } },
      }),
    );
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    if (positionals.length > 0) throw new UsageError(`Unexpected: ${positionals.join(" ")}`);
    const access = await openAccess({ data: values.data, make: false });
    try {
      for await (const line of access.export()) await writeOut(`${line}\n`);
    } finally {
      await access.close();
    }
    return 0;
  });
}
