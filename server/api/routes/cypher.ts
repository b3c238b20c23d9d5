import { QueryAnswer } from "#model/api";
import { QueryRequest } from "#model/query";
import type { ApiLimits } from "../api-limits.ts";
import { defineRoute, type Route } from "../route.ts";
import { withinPlaces } from "../within-places.ts";

/** Few user queries run at one time, so that no console can starve the page. */
export function cypher({ queryConcurrency, queryTimeout, queryRows }: ApiLimits): Route {
  const inPlace = withinPlaces(queryConcurrency, queryTimeout);
  return defineRoute({
    method: "post",
    address: "/api/cypher",
    name: "cypher",
    summary: `Runs read-only Cypher, for at most ${queryTimeout / 1000} s and ${queryRows} rows; "truncated" says whether there were more.`,
    body: QueryRequest,
    answer: QueryAnswer,
    handle: ({ body }, { store }) =>
      inPlace(() => store.query(body.query, body.params, { timeoutMs: queryTimeout, maxRows: queryRows })),
  });
}
