import { Roles } from "#model/api";
import { readRoles } from "../explore/read-roles.ts";
import { defineRoute } from "../route.ts";
import { IdInAddress } from "./id-in-address.ts";

export const roles = defineRoute({
  method: "get",
  address: "/api/people/{id}/roles",
  name: "roles",
  summary: "The posts that a person held or was proposed for, the latest first, each with its three clocks and quotes.",
  path: IdInAddress,
  answer: Roles,
  handle: ({ path }, { store }) => store.read((transaction) => readRoles(transaction, path.id)),
});
