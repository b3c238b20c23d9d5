import type { PersonMention } from "#model/mention";
import type { Trace } from "../../language-pack.ts";

/** Tells of people whom a presence rule looked at and did not take to be there. */
export function notThere(
  trace: Trace | undefined,
  rule: string,
  people: readonly PersonMention[],
  reason: string,
): void {
  if (trace !== undefined) for (const { start, end } of people) trace({ start, end, rule, reason });
}
