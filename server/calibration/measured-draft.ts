import type { ClaimKind } from "#model/claim";
import type { Grounds } from "../claims/confidence-of.ts";

/** A draft of a labelled article that its gold confirms or refutes. */
export interface MeasuredDraft extends Grounds {
  readonly kind: ClaimKind;
  readonly rule: string;
  readonly holds: boolean;
}
