import { afterAll, beforeAll, describe } from "vitest";
import type { GraphStore } from "../../graph/graph-store.ts";
import { describeEntities } from "./entity-contract.ts";
import { describeFilter } from "./filter-contract.ts";
import { exploreApi } from "./explore-api.ts";
import { describeGraph } from "./graph-contract.ts";
import { describeSearch } from "./search-contract.ts";
import { startApi, type Api } from "./start-api.ts";

/** The ranks that the invented graph is to be projected with. */
export function inventedRank(title: string): number {
  return { "Bí thư": 1, "Trưởng ban": 2 }[title] ?? 9;
}

/**
 * What every route that reads answers, on any store: same statements, same answers.
 *
 * @param open gives a store that holds the invented graph and nothing else
 * @param runs of the property tests
 */
export function describeExplore(name: string, open: () => Promise<GraphStore>, runs = 60): void {
  describe(`API on ${name}`, { timeout: 60_000 }, () => {
    let store: GraphStore;
    let api: Api;
    beforeAll(async () => {
      store = await open();
      api = await startApi({ store });
    });
    afterAll(async () => {
      await api.close();
      await store.close();
    });
    const explore = exploreApi(() => api);
    describeGraph(explore);
    describeFilter(explore, runs);
    describeSearch(explore);
    describeEntities(explore);
  });
}
