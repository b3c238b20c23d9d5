import type { Claim } from "#model/claim";
import type { GoldArticle } from "../evaluation/gold.ts";
import { judgeClaim } from "./judge-claim.ts";
import type { JudgedClaim } from "./judged-claim.ts";

/** The claims of one article that its gold confirms or refutes. */
export function judgeClaims(claims: readonly Claim[], gold: GoldArticle): JudgedClaim[] {
  return claims.flatMap((claim) => {
    const holds = judgeClaim(claim, gold);
    return holds === null ? [] : [{ kind: claim.kind, rule: claim.rule, confidence: claim.confidence, holds }];
  });
}
