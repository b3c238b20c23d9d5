import type { Claim } from "#model/claim";
import { groupBy } from "./group-by.ts";

/**
 * How sure an edge is: the best claim of each article counts, and articles add up as independent witnesses
 * (1 - ∏(1 - c)). Rounded to four decimals so that summation order can't show.
 */
export function edgeConfidence(claims: readonly Claim[]): number {
  const best = [...groupBy(claims, (claim) => claim.article).values()].map((ofArticle) =>
    Math.max(...ofArticle.map((claim) => claim.confidence)),
  );
  const doubt = best.sort((a, b) => a - b).reduce((product, confidence) => product * (1 - confidence), 1);
  return Math.round((1 - doubt) * 10_000) / 10_000;
}
