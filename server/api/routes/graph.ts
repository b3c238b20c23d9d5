import { GraphFilter, GraphView } from "#model/api";
import { readGraph } from "../explore/read-graph.ts";
import { requireNodeKinds } from "../explore/require-node-kinds.ts";
import { defineRoute } from "../route.ts";

export const graph = defineRoute({
  method: "get",
  address: "/api/graph",
  name: "graph",
  summary:
    "The most connected nodes that the filter keeps and the edges between them. Lists are comma-separated: " +
    "kinds=person,PartyCommittee. Totals count what there is before the limit.",
  query: GraphFilter,
  answer: GraphView,
  handle: ({ query }, { store }) => {
    requireNodeKinds(query.kinds);
    return store.read((transaction) => readGraph(transaction, query));
  },
});
