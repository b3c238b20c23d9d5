import type { GraphStore } from "../graph-store.ts";

/** A store that counts the statements its transactions run. */
export function countingStore(store: GraphStore): { readonly store: GraphStore; readonly take: () => number } {
  let count = 0;
  const counting: GraphStore = {
    ...store,
    write: (work) =>
      store.write((transaction) =>
        work({
          run: (statement, parameters) => {
            count += 1;
            return transaction.run(statement, parameters);
          },
        }),
      ),
  };
  const take = (): number => {
    const taken = count;
    count = 0;
    return taken;
  };
  return { store: counting, take };
}
