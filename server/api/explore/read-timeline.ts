import type { TimelineBin } from "#model/api";
import { claimsByDate, eventsByDate } from "../../graph/cypher/explore/dates.ts";
import type { Transaction } from "../../graph/graph-store.ts";

/** "2021-04-05/2021-04-06" → "2021-04"; a year alone names no month. */
const MONTH = /^\d{4}-\d{2}/;

/** Evidence per month, from the first month to the last; months without any are absent. */
export async function readTimeline(transaction: Transaction): Promise<TimelineBin[]> {
  const bins = new Map<string, { claims: number; events: number }>();
  const add = (date: string, what: "claims" | "events", total: number) => {
    const month = MONTH.exec(date)?.[0];
    if (month === undefined) return;
    const bin = bins.get(month) ?? { claims: 0, events: 0 };
    bins.set(month, { ...bin, [what]: bin[what] + total });
  };
  for (const { date, total } of await transaction.run(claimsByDate)) add(date, "claims", total);
  for (const { date, total } of await transaction.run(eventsByDate)) add(date, "events", total);
  return [...bins].map(([month, bin]) => ({ month, ...bin })).sort((a, b) => (a.month < b.month ? -1 : 1));
}
