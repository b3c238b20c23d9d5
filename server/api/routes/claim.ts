import { Evidence } from "#model/api";
import { readClaim } from "../explore/read-claim.ts";
import { defineRoute } from "../route.ts";
import { IdInAddress } from "./id-in-address.ts";

export const claim = defineRoute({
  method: "get",
  address: "/api/claims/{id}",
  name: "claim",
  summary: "One claim with its quote, what stands around it, and its article.",
  path: IdInAddress,
  answer: Evidence,
  handle: ({ path }, { store }) => store.read((transaction) => readClaim(transaction, path.id)),
});
