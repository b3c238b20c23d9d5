import { Health } from "#model/api";
import { readCounts } from "../explore/read-counts.ts";
import { defineRoute } from "../route.ts";

export const health = defineRoute({
  method: "get",
  address: "/api/health",
  name: "health",
  summary:
    "Whether the store answers, and what it holds. A store that does not answer gives a problem with status 503.",
  answer: Health,
  handle: async (_input, { store, version }) => ({
    status: "ok" as const,
    store: store.kind,
    version,
    counts: await store.read(readCounts),
  }),
});
