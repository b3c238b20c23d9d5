import { dirname } from "node:path";
import grafeo from "@grafeo-db/js";
import { Failure } from "#model/failure";
import { refuseUnsafeQuery } from "../sandbox/refuse-unsafe-query.ts";
import { adaptQuery } from "./adapt-query.ts";
import { queryFailure } from "./query-failure.ts";
import type { QueryAnswer, QueryOrder } from "./query-message.ts";
import { refuseWrongAnswers } from "./refuse-wrong-answers.ts";
import { toQueryValue } from "./to-query-value.ts";

/**
 * The process that runs users' queries on a read-only copy of the graph. The engine can neither stop a query nor bound
 * its memory, so this process is killed by its parent at the time limit, and ends itself at the memory limit.
 */
const MEMORY_BYTES = 2 * 1024 ** 3;
const ROWS_PER_MESSAGE = 500;
const OUT_OF_MEMORY_EXIT = 77;

let engine: grafeo.GrafeoDB | null = null;
let atRest = 0;

async function answer(order: QueryOrder): Promise<void> {
  if (order.type === "open") {
    engine?.close();
    // The engine makes its spill folder where it stands: beside the copy, so that both are cleared away together.
    process.chdir(dirname(order.path));
    engine = grafeo.GrafeoDB.openReadOnly(order.path);
    atRest = process.memoryUsage.rss();
    return send({ type: "opened" });
  }
  if (engine === null) throw new Failure("internal", "A query came before the copy to run it on.");
  const open = engine;
  const { text, tokens } = refuseUnsafeQuery(order.cypher);
  refuseWrongAnswers(tokens);
  let result: grafeo.QueryResult;
  try {
    result = await open.executeCypher(adaptQuery(text, tokens), order.parameters);
  } catch (error) {
    throw queryFailure(error, tokens);
  }
  const { columns } = result;
  const total = Math.min(result.length, order.maxRows ?? Number.POSITIVE_INFINITY);
  const idOf = idReader(open);
  for (let start = 0; start < total; start += ROWS_PER_MESSAGE) {
    const rows = Array.from({ length: Math.min(ROWS_PER_MESSAGE, total - start) }, (_, offset) => {
      const row = result.get(start + offset);
      return columns.map((column) => toQueryValue(row[column], idOf));
    });
    await send({ type: "rows", rows });
  }
  return send({ type: "done", columns, truncated: result.length > total });
}

function idReader(open: grafeo.GrafeoDB): (engineId: number) => string {
  const ids = new Map<number, string>();
  return (engineId) => {
    const known = ids.get(engineId);
    if (known !== undefined) return known;
    const id = open.getNode(engineId)?.get("id");
    const text = typeof id === "string" ? id : "";
    ids.set(engineId, text);
    return text;
  };
}

function send(message: QueryAnswer): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, undefined, {}, (error: Error | null) => {
      if (error === null) resolve();
      else reject(error);
    });
  });
}

process.on("disconnect", () => process.exit());
process.on("message", (order: QueryOrder) => {
  answer(order).catch((error: unknown) => {
    const { code, message } = error instanceof Failure ? error : new Failure("store-failed", String(error));
    void send({ type: "failed", code, message });
  });
});
setInterval(() => {
  if (process.memoryUsage.rss() > atRest + MEMORY_BYTES) process.exit(OUT_OF_MEMORY_EXIT);
}, 50);
