import { Failure } from "#model/failure";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pino } from "pino";
import { DEFAULT_LIMITS } from "./api/api-limits.ts";
import { application } from "./api/application.ts";
import { exampleQueries } from "./api/example-queries.ts";
import { listen } from "./api/listen.ts";
import { stopGracefully } from "./api/stop-gracefully.ts";
import { findSources } from "./commands/find-sources.ts";
import { readSources } from "./commands/read-sources.ts";
import { readConfiguration, USAGE } from "./configuration.ts";
import { explain } from "./explain/explain.ts";
import { graphCounts } from "./graph/graph-counts.ts";
import type { GraphStore } from "./graph/graph-store.ts";
import { openStore } from "./graph/open-store.ts";
import { announceServer } from "./graph/owner/announce-server.ts";
import { ingest } from "./ingest.ts";
import { parallelReader } from "./parallel-reader.ts";

const HOME = join(import.meta.dirname, "..");
/** How long running requests may take to finish when the server is told to stop. */
const GRACE_MS = 10_000;

/** A terminal's Ctrl-C reaches a program twice when a runner such as npm passes it on: within this time it is one. */
const SAME_INTERRUPT_MS = 400;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Reads the example articles into an empty graph, so that the first start has something to show. */
async function ingestSeeds(store: GraphStore, signal: AbortSignal): Promise<void> {
  const { nodes } = await graphCounts(store);
  if ((nodes["Article"] ?? 0) > 0) return;
  // As somebody in this folder would write it: a path of this machine has no place in the graph.
  const sources = await findSources([relative(process.cwd(), join(HOME, "seeds/articles"))]);
  say(`The graph is empty: reading ${sources.length} example articles`);
  const articles = readSources(sources, { onBytes: () => undefined, onFailure: ({ message }) => say(message) }, signal);
  const onProgress = ({ seen, claims }: { seen: number; claims: number }): void =>
    say(`  ${seen} of ${sources.length} articles, ${claims} claims`);
  await ingest(store, articles, { ...parallelReader, batchSize: 1, onProgress, signal });
}

async function start(): Promise<void> {
  if (process.argv.some((argument) => argument === "--help" || argument === "-h")) {
    say(USAGE);
    return;
  }
  const configuration = readConfiguration(process.env, process.argv.slice(2));
  const { host, port, loopback, password, store: choice } = configuration;
  const stopping = new AbortController();
  const store = await openStore(choice);
  try {
    if (configuration.seeds) await ingestSeeds(store, stopping.signal);
    const { version } = JSON.parse(readFileSync(join(HOME, "package.json"), "utf8")) as { version: string };
    const token = randomBytes(32).toString("base64url");
    const app = application({
      store,
      version,
      log: pino({ level: configuration.logLevel }, pino.destination(2)),
      limits: { ...DEFAULT_LIMITS, ...configuration.limits },
      pageFolder: join(HOME, "dist/web"),
      explain,
      exampleQueries: () => exampleQueries(join(HOME, "seeds/queries")),
      loopback,
      password,
      stopping: stopping.signal,
      admin:
        choice.neo4j === null
          ? { token, ingest: (articles, options) => ingest(store, articles, { ...parallelReader, ...options }) }
          : null,
    });
    const { server, address } = await listen(app, host, port);
    if (choice.neo4j === null) await announceServer(choice.dataDir, { address, token });
    say(`Quan Hệ: ${address}`);

    let first = 0;
    const stop = (): void => {
      if (stopping.signal.aborted) {
        // Ends at once; the store's own log brings it back to its last commit.
        if (Date.now() - first > SAME_INTERRUPT_MS) process.exit(130);
        return;
      }
      first = Date.now();
      stopping.abort();
      say("Stopping; running requests may finish");
      void stopGracefully(server, GRACE_MS)
        .then(() => store.close())
        .then(() => process.exit(0), fail);
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** A failure is told in its own words, anything else with its stack. Wrong usage is 2. */
function fail(error: unknown): never {
  const known = error instanceof Failure;
  process.stderr.write(
    `${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(known && error.code === "invalid-input" ? 2 : 1);
}

start().catch(fail);
