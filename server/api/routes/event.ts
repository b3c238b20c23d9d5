import { EventDetail } from "#model/api";
import { readEvent } from "../explore/read-event.ts";
import { defineRoute } from "../route.ts";
import { IdInAddress } from "./id-in-address.ts";

export const event = defineRoute({
  method: "get",
  address: "/api/events/{id}",
  name: "event",
  summary: "An event with all who organised it, chaired it, spoke or were there, each with quotes.",
  path: IdInAddress,
  answer: EventDetail,
  handle: ({ path }, { store }) => store.read((transaction) => readEvent(transaction, path.id)),
});
