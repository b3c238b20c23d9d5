import { text } from "node:stream/consumers";
import type { QueryResult } from "#model/query";
import type { RunningServer } from "./running-server.ts";
import { serverRequest } from "./server-request.ts";

/**
 * Has a server run a query that only reads.
 *
 * @throws Failure store-unreachable; what the server failed with
 */
export async function serverQuery(
  server: RunningServer,
  query: string,
  params: Readonly<Record<string, unknown>>,
): Promise<QueryResult> {
  const body = [JSON.stringify({ query, params })];
  const { answer } = await serverRequest(server, "/api/admin/cypher", "application/json", body);
  return JSON.parse(await text(answer)) as QueryResult; // of our own making: same program, other process
}
