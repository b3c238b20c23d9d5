import { parseArgs } from "node:util";
import { choice } from "./choice.ts";
import { openAccess } from "./open-access.ts";
import { printResult } from "./print-result.ts";
import { readStandardInput } from "./read-standard-input.ts";
import { runCommand } from "./run-command.ts";
import { understood } from "./understood.ts";
import { UsageError } from "./usage-error.ts";

const USAGE = `Usage: npm run --silent cypher -- [--data DIR] [--format table|json|csv] [--params JSON] "QUERY"

Runs a Cypher query that only reads, and prints its result. "-" as the query reads it from standard input.
Chạy một truy vấn Cypher chỉ đọc và in kết quả; "-" để đọc truy vấn từ đầu vào chuẩn.

  --data DIR       folder of the embedded graph (default ./data); with NEO4J_URI set, Neo4j is asked instead
  --format FORMAT  table (default), json ({"columns":[…],"rows":[[…],…]}) or csv
  --params JSON    values of the query's $parameters: '{"name": "Lê Văn A"}'
  -h, --help       this text

Exit codes: 0 done, 1 the query failed, 2 wrong usage.
`;

/** @returns the exit code */
export function cypherCommand(args: readonly string[]): Promise<number> {
  return runCommand(USAGE, async () => {
    const { values, positionals } = understood(() =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          data: { type: "string" },
          format: { type: "string" },
          params: { type: "string" },
          help: { type: "boolean", short: "h" },
        },
      }),
    );
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const format = choice("--format", values.format, ["table", "json", "csv"]);
    const params = parameters(values.params);
    const [given, ...rest] = positionals;
    if (given === undefined || rest.length > 0)
      throw new UsageError(given === undefined ? "No query given." : "More than one query given: put it in quotes.");
    const query = given === "-" ? await readStandardInput() : given;
    if (query.trim() === "") throw new UsageError("The query is empty.");
    const access = await openAccess({ data: values.data, make: false });
    try {
      await printResult(await access.query(query, params), format);
    } finally {
      await access.close();
    }
    return 0;
  });
}

function parameters(json: string | undefined): Readonly<Record<string, unknown>> {
  if (json === undefined) return {};
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new UsageError(`--params is not JSON: ${json}`, { cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UsageError(`--params takes a JSON object such as {"name": "Lê Văn A"}, not ${json}.`);
  return value as Readonly<Record<string, unknown>>;
}
