import { EdgeKind, GraphView } from "#model/api";
import { z } from "zod";
import { readNeighbours } from "../explore/read-neighbours.ts";
import { requireNodeKinds } from "../explore/require-node-kinds.ts";
import { defineRoute } from "../route.ts";
import { IdInAddress } from "./id-in-address.ts";

export const neighbours = defineRoute({
  method: "get",
  address: "/api/entities/{id}/neighbours",
  name: "neighbours",
  summary:
    "The node itself, its most connected neighbours and the edges among all of these. The total counts every " +
    "neighbour and every edge of the node.",
  path: IdInAddress,
  query: z.object({
    kinds: z.array(z.string()).default([]),
    edges: z.array(EdgeKind).default([]),
    limit: z.int().min(1).max(1000).default(100),
  }),
  answer: GraphView,
  handle: ({ path, query }, { store }) => {
    requireNodeKinds(query.kinds);
    return store.read((transaction) => readNeighbours(transaction, path.id, query));
  },
});
