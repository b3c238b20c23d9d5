import type { ApiLimits } from "./api-limits.ts";
import type { Route } from "./route.ts";
import { article } from "./routes/article.ts";
import { articles } from "./routes/articles.ts";
import { claim } from "./routes/claim.ts";
import { cypher } from "./routes/cypher.ts";
import { edge } from "./routes/edge.ts";
import { entity } from "./routes/entity.ts";
import { event } from "./routes/event.ts";
import { explain } from "./routes/explain.ts";
import { graph } from "./routes/graph.ts";
import { graphOf } from "./routes/graph-of.ts";
import { health } from "./routes/health.ts";
import { neighbours } from "./routes/neighbours.ts";
import { queries } from "./routes/queries.ts";
import { roles } from "./routes/roles.ts";
import { search } from "./routes/search.ts";
import { timeline } from "./routes/timeline.ts";

/** Every address of the API, in the order in which the documentation lists them. */
export function routesOf(limits: ApiLimits): readonly Route[] {
  return [
    health,
    search,
    graph,
    graphOf,
    entity,
    neighbours,
    roles,
    event,
    articles,
    article,
    explain,
    claim,
    edge,
    timeline,
    queries,
    cypher(limits),
  ];
}
