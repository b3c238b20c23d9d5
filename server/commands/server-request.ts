import { once } from "node:events";
import { request, type ClientRequest, type IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { Problem } from "#model/api";
import { Failure, type FailureCode } from "#model/failure";
import type { RunningServer } from "./running-server.ts";

/**
 * Sends a body to the server, piece by piece, and gives the answer as soon as it begins, while the body may still be
 * under way. `close` ends the exchange.
 *
 * @throws Failure store-unreachable; whatever problem the server answers with
 */
export async function serverRequest(
  { address, token }: RunningServer,
  path: string,
  type: string,
  body: AsyncIterable<string> | Iterable<string>,
): Promise<{ readonly answer: IncomingMessage; readonly close: () => void }> {
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": type, Accept: "application/json" };
  const exchange = request(new URL(path, address), { method: "POST", headers });
  const answered = once(exchange, "response") as Promise<[IncomingMessage]>;
  // The answer tells what went wrong; that the rest of the body found no taker then matters no more.
  pipeline(Readable.from(body), exchange).catch(() => undefined);
  const answer = await answered.then(
    ([message]) => message,
    (cause: unknown) => {
      const advice = "If it has just stopped, run the command again.";
      throw new Failure(
        "store-unreachable",
        `The server at ${address}, which has the data folder open, does not answer. ${advice}`,
        { cause },
      );
    },
  );
  if (answer.statusCode !== 200) throw await refused(answer, exchange);
  return { answer, close: () => void exchange.destroy() };
}

async function refused(answer: IncomingMessage, exchange: ClientRequest): Promise<Failure> {
  const body = await text(answer);
  exchange.destroy();
  try {
    const { code, detail } = Problem.parse(JSON.parse(body));
    return new Failure(code as FailureCode, detail);
  } catch (cause) {
    return new Failure("store-failed", `The server answered ${String(answer.statusCode)}.`, { cause });
  }
}
