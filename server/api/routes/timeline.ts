import { TimelineBin } from "#model/api";
import { z } from "zod";
import { readTimeline } from "../explore/read-timeline.ts";
import { defineRoute } from "../route.ts";

export const timeline = defineRoute({
  method: "get",
  address: "/api/timeline",
  name: "timeline",
  summary: "Claims and events per month. Months without any are absent; what has no month is not counted.",
  answer: z.array(TimelineBin),
  handle: (_input, { store }) => store.read(readTimeline),
});
