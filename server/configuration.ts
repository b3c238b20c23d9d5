import { Failure } from "#model/failure";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { StoreConfiguration } from "./graph/open-store.ts";

export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** True where only this machine can reach the server. */
  readonly loopback: boolean;
  readonly password: string | null;
  readonly store: StoreConfiguration;
  /** False leaves an empty store empty. */
  readonly seeds: boolean;
  readonly logLevel: string;
  /** Milliseconds, rows, queries at one time. */
  readonly limits: { readonly queryTimeout: number; readonly queryRows: number; readonly queryConcurrency: number };
}

export const USAGE = `Usage: npm start -- [--data DIR] [--no-seeds]

  --data DIR   folder of the embedded graph (default ./data)
  --no-seeds   don't read the example articles into an empty graph

  PORT  HOST  QUANHE_PASSWORD  LOG_LEVEL
  NEO4J_URI  NEO4J_USER  NEO4J_PASSWORD  NEO4J_DATABASE   use Neo4j instead of the folder
  QUANHE_QUERY_SECONDS  QUANHE_QUERY_ROWS  QUANHE_QUERY_CONCURRENCY   limits of the console`;

const whole = (name: string, least: number, most: number) =>
  z.coerce
    .number(`${name} takes a number.`)
    .int(`${name} takes a whole number.`)
    .min(least, `${name} is ${least} or more.`)
    .max(most, `${name} is ${most} or less.`);

const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|::1)$/;
const SCHEME = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/./;
const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const Environment = z
  .object({
    PORT: whole("PORT", 0, 65_535).default(3000),
    HOST: z.string().default("127.0.0.1"),
    QUANHE_PASSWORD: z.string().min(8, "QUANHE_PASSWORD needs 8 characters or more.").optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, `LOG_LEVEL is one of ${LOG_LEVELS.join(", ")}.`).optional(),
    NODE_ENV: z.string().optional(),
    NEO4J_URI: z
      .string()
      .regex(SCHEME, "NEO4J_URI begins with bolt://, neo4j://, or one of these with +s or +ssc: neo4j+s://host:7687")
      .optional(),
    NEO4J_USER: z.string().default("neo4j"),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().optional(),
    QUANHE_QUERY_SECONDS: whole("QUANHE_QUERY_SECONDS", 1, 3600).default(10),
    QUANHE_QUERY_ROWS: whole("QUANHE_QUERY_ROWS", 1, 1_000_000).default(1000),
    QUANHE_QUERY_CONCURRENCY: whole("QUANHE_QUERY_CONCURRENCY", 1, 64).default(2),
  })
  .superRefine((environment, context) => {
    const { HOST, QUANHE_PASSWORD, NEO4J_URI, NEO4J_PASSWORD } = environment;
    if (!LOOPBACK.test(HOST) && QUANHE_PASSWORD === undefined) {
      const message =
        `HOST=${HOST} lets other machines reach this server, so it needs a password: set QUANHE_PASSWORD. ` +
        "Leave HOST out to serve this machine only.";
      context.addIssue({ code: "custom", message });
    }
    if (NEO4J_URI !== undefined && NEO4J_PASSWORD === undefined) {
      const message = "NEO4J_URI is set, so NEO4J_PASSWORD must be too (NEO4J_USER is neo4j unless set).";
      context.addIssue({ code: "custom", message });
    }
  });

/**
 * @param environment a value that is set but empty counts as not set
 * @param args of the command line, without the program
 * @throws Failure invalid-input with one line for each mistake
 */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): Configuration {
  const flags = readFlags(args);
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    throw new Failure("invalid-input", parsed.error.issues.map(({ message }) => message).join("\n"), {
      cause: parsed.error,
    });
  }
  const { HOST, PORT, LOG_LEVEL, NODE_ENV, ...rest } = parsed.data;
  return {
    host: HOST,
    port: PORT,
    loopback: LOOPBACK.test(HOST),
    password: rest.QUANHE_PASSWORD ?? null,
    store: storeConfiguration(parsed.data, flags.data),
    seeds: flags.seeds,
    // On a terminal the address is what matters; in production every request has its line.
    logLevel: LOG_LEVEL ?? (NODE_ENV === "production" ? "info" : "warn"),
    limits: {
      queryTimeout: rest.QUANHE_QUERY_SECONDS * 1000,
      queryRows: rest.QUANHE_QUERY_ROWS,
      queryConcurrency: rest.QUANHE_QUERY_CONCURRENCY,
    },
  };
}

function storeConfiguration(
  { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE }: z.infer<typeof Environment>,
  dataDir: string,
): StoreConfiguration {
  if (NEO4J_URI === undefined) return { neo4j: null, dataDir };
  const [uri, user, password, database] = [NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD ?? "", NEO4J_DATABASE ?? null];
  return { neo4j: { uri, user, password, database }, dataDir };
}

function readFlags(args: readonly string[]): { data: string; seeds: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: "string", default: "data" }, "no-seeds": { type: "boolean", default: false } },
    });
    if (values.data === "") throw new Error("--data takes a folder.");
    return { data: values.data, seeds: !values["no-seeds"] };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Failure("invalid-input", `${reason}\n\n${USAGE}`, { cause });
  }
}
