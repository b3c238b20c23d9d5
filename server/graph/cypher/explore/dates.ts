import { z } from "zod";
import type { Statement } from "../../graph-store.ts";

const Dated = z.object({ date: z.string(), total: z.int() });

/** How many claims hold on each date (EDTF, as written); undated ones are left out. */
export const claimsByDate: Statement<z.infer<typeof Dated>> = {
  name: "explore.claims-by-date",
  text: "MATCH (c:Claim) WHERE c.date IS NOT NULL RETURN c.date AS date, count(c) AS total",
  row: Dated,
};

/** How many events begin on each day; undated ones are left out. */
export const eventsByDate: Statement<z.infer<typeof Dated>> = {
  name: "explore.events-by-date",
  text: "MATCH (n:Event) WHERE n.date IS NOT NULL RETURN n.date AS date, count(n) AS total",
  row: Dated,
};
