import type { ClaimDraft } from "../languages/language-pack.ts";

/** A draft with all that its confidence depends on. */
export interface ConsideredDraft {
  readonly draft: ClaimDraft;
  readonly rule: string;
  /** Names of what makes it less sure than its rule's claims are. */
  readonly ambiguities: readonly string[];
}
