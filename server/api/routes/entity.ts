import { Entity } from "#model/api";
import { readEntity } from "../explore/read-entity.ts";
import { defineRoute } from "../route.ts";
import { IdInAddress } from "./id-in-address.ts";

export const entity = defineRoute({
  method: "get",
  address: "/api/entities/{id}",
  name: "entity",
  summary: "A person, organisation or event, with the articles that mention it, the latest first.",
  path: IdInAddress,
  answer: Entity,
  handle: ({ path }, { store }) => store.read((transaction) => readEntity(transaction, path.id)),
});
