import type { IngestLine } from "#model/ingest-line";
import { QueryRequest } from "#model/query";
import { json, type Express, type Request, type Response } from "express";
import type { Parts } from "../parts.ts";
import { parseInput } from "../parse-input.ts";
import { Refusal } from "../refusal.ts";
import { requireJson } from "../security/require-json.ts";
import { toProblem } from "../to-problem.ts";
import { articlesIn } from "./articles-in.ts";
import type { IngestArticles } from "./ingest-articles.ts";
import { requireToken } from "./require-token.ts";

const INGEST = "/api/admin/ingest";
const CYPHER = "/api/admin/cypher";

/**
 * For command lines that find this server on their data folder, which only one process may open. They are no part of
 * the public API.
 */
export function mountAdmin(app: Express, { admin, limits, store, stopping }: Parts): void {
  if (admin === null) return;
  const token = requireToken(admin.token);

  app.post(INGEST, token, async (request, response) => {
    if (request.is("application/x-ndjson") === false) {
      throw new Refusal(415, "invalid-input", "Send articles as application/x-ndjson, one on each line.");
    }
    await ingest(request, response, admin.ingest, limits.articleSize, stopping);
  });

  app.post(CYPHER, token, requireJson, json({ limit: limits.articleSize }), async (request, response) => {
    request.socket.setTimeout(0);
    const { query, params } = parseInput(QueryRequest, request.body, "body");
    response.json(await store.query(query, params, { timeoutMs: limits.adminQueryTimeout, maxRows: Infinity }));
  });
}

/** Answers line by line while it reads; a failure half-way is the last line, since the status is long sent. */
async function ingest(
  request: Request,
  response: Response,
  work: IngestArticles,
  limit: number,
  stopping: AbortSignal,
): Promise<void> {
  const gone = new AbortController();
  response.on("close", () => {
    gone.abort();
  });
  // A batch of long articles may take minutes without a line.
  request.socket.setTimeout(0);
  response.status(200).type("application/x-ndjson");
  response.flushHeaders();
  const say = (line: IngestLine) => void response.write(`${JSON.stringify(line)}\n`);
  try {
    const { warnings, failures, ...counts } = await work(articlesIn(request, limit), {
      onProgress: (progress) => say({ type: "progress", ...progress }),
      signal: AbortSignal.any([gone.signal, stopping]),
    });
    say({ type: "summary", ...counts, warnings: [...warnings], failures: [...failures] });
  } catch (error) {
    request.log.error({ err: error }, "An ingest failed");
    say({ type: "problem", problem: toProblem(error, String(response.getHeader("X-Request-Id"))) });
  }
  response.end();
}
