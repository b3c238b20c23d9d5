import type { Claim } from "#model/claim";

/** A claim whose subject and object are known entities. */
export interface ResolvedClaim {
  readonly claim: Claim;
  readonly from: string;
  readonly to: string;
}

/** Ids of the claims, sorted: what an edge carries. */
export function claimIds(claims: readonly ResolvedClaim[]): string[] {
  return claims.map(({ claim }) => claim.id).sort();
}
