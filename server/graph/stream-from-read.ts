import { TransformStream } from "node:stream/web";
import { Failure } from "#model/failure";
import type { GraphStore, Transaction } from "./graph-store.ts";

/** Lets a reading transaction produce item after item while somebody takes them, at the taker's pace. */
export async function* streamFromRead<Item>(
  store: Pick<GraphStore, "read">,
  produce: (transaction: Transaction) => AsyncIterable<Item>,
): AsyncGenerator<Item> {
  const { readable, writable } = new TransformStream<Item, Item>();
  const writer = writable.getWriter();
  let given = false;
  const reading = store
    .read(async (transaction) => {
      if (given) throw new Failure("store-unreachable", "The connection was lost halfway. Start again.");
      for await (const item of produce(transaction)) {
        given = true;
        await writer.write(item);
      }
    })
    .then(
      () => writer.close(),
      (error: unknown) => writer.abort(error),
    )
    // A taker that stops early has closed the other end already.
    .catch(() => undefined);
  try {
    for await (const item of readable) yield item;
  } finally {
    await reading;
  }
}
