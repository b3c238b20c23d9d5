import type { ClaimKind } from "#model/claim";

/** A claim of a labelled article that its gold confirms or refutes. */
export interface JudgedClaim {
  readonly kind: ClaimKind;
  readonly rule: string;
  readonly confidence: number;
  readonly holds: boolean;
}
