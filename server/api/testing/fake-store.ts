import type { GraphStore } from "../../graph/graph-store.ts";

/** A store that holds nothing; `query` and `read` can be given. */
export function fakeStore(more: Partial<GraphStore> = {}): GraphStore {
  const none = { run: () => Promise.resolve([]) };
  return {
    kind: "embedded",
    prepare: () => Promise.resolve(),
    read: (work) => work(none),
    write: (work) => work(none),
    query: () => Promise.resolve({ columns: [], rows: [], truncated: false }),
    close: () => Promise.resolve(),
    ...more,
  };
}
