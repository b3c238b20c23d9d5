import type { Claim } from "#model/claim";
import type { Document } from "#model/document";
import type { Findings, LanguagePack, Trace } from "../languages/language-pack.ts";
import { findReasonedClaims } from "./find-reasoned-claims.ts";

/** Everything that the article states, in text order. */
export function findClaims(document: Document, findings: Findings, pack: LanguagePack, trace?: Trace): Claim[] {
  return findReasonedClaims(document, findings, pack, trace).map(({ claim }) => claim);
}
