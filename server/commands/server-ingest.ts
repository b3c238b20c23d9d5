import { createInterface } from "node:readline";
import { IngestLine } from "#model/ingest-line";
import type { Article } from "#model/article";
import { Failure, type FailureCode } from "#model/failure";
import type { IngestSummary } from "../ingest.ts";
import type { IngestRequest } from "./graph-access.ts";
import type { RunningServer } from "./running-server.ts";
import { serverRequest } from "./server-request.ts";

/**
 * Has a server read the articles and write them; at an interrupt it finishes what it was sent.
 *
 * @throws Failure store-unreachable; what the server failed with (earlier batches are in)
 */
export async function serverIngest(
  server: RunningServer,
  articles: AsyncIterable<Article>,
  { onProgress }: IngestRequest,
): Promise<IngestSummary> {
  const lines = jsonLines(articles);
  const { answer, close } = await serverRequest(server, "/api/admin/ingest", "application/x-ndjson", lines);
  try {
    for await (const text of createInterface({ input: answer, crlfDelay: Infinity })) {
      const line = IngestLine.parse(JSON.parse(text));
      if (line.type === "progress") onProgress(line);
      else if (line.type === "summary") return line;
      else throw new Failure(line.problem.code as FailureCode, line.problem.detail);
    }
  } finally {
    close();
  }
  throw new Failure("store-unreachable", `The server at ${server.address} broke off. Run the command again to go on.`);
}

async function* jsonLines(articles: AsyncIterable<Article>): AsyncGenerator<string> {
  for await (const article of articles) yield `${JSON.stringify(article)}\n`;
}
