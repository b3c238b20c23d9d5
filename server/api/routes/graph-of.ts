import { GraphOfRequest, GraphView } from "#model/api";
import { readGraphOf } from "../explore/read-graph-of.ts";
import { defineRoute } from "../route.ts";

export const graphOf = defineRoute({
  method: "post",
  address: "/api/graph",
  name: "graphOf",
  summary: "Exactly these nodes and all edges among them: what is already on the screen, or what a query found.",
  body: GraphOfRequest,
  answer: GraphView,
  handle: ({ body }, { store }) => store.read((transaction) => readGraphOf(transaction, body.ids)),
});
