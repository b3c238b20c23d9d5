import { parentPort } from "node:worker_threads";
import { reader } from "../reader.ts";
import type { ThreadAnswer, ThreadOrder } from "./thread-message.ts";

/** What runs inside a thread: articles in, readings out, in order. */
function answer(article: ThreadOrder): ThreadAnswer {
  try {
    const { entities, claims } = reader.read(article);
    return { type: "read", found: { entities, claims } };
  } catch (error) {
    return { type: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
}

const port = parentPort;
port?.on("message", (article: ThreadOrder) => port.postMessage(answer(article)));
port?.postMessage({ type: "ready" } satisfies ThreadAnswer);
