import type { Counts } from "#model/body-tally";
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
  return rounded(1 - doubt);
}

/** The same of counts: {"0.85": 3} are three articles whose best claim has 0.85. */
export function countedConfidence(counts: Counts): number {
  let doubt = 1;
  for (const [confidence, times] of Object.entries(counts).sort(([a], [b]) => Number(a) - Number(b)))
    for (let time = 0; time < times && doubt > SURE; time += 1) doubt *= 1 - Number(confidence);
  return rounded(1 - doubt);
}

/** Doubt below which more witnesses change no rounded figure. */
const SURE = 1e-6;
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
