import { EdgeDetail } from "#model/api";
import { z } from "zod";
import { readEdge } from "../explore/read-edge.ts";
import { defineRoute } from "../route.ts";
import { IdInAddress } from "./id-in-address.ts";

export const edge = defineRoute({
  method: "get",
  address: "/api/edges/{id}",
  name: "edge",
  summary: "An edge with its two ends and its quotes by date. edge.claims lists every claim, whatever the limit.",
  path: IdInAddress,
  query: z.object({ limit: z.int().min(1).max(1000).default(200) }),
  answer: EdgeDetail,
  handle: ({ path, query }, { store }) => store.read((transaction) => readEdge(transaction, path.id, query.limit)),
});
