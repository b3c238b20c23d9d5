import { confidenceOf } from "../claims/confidence-of.ts";
import type { JudgedClaim } from "./judged-claim.ts";
import { measureConfidence } from "./measure-confidence.ts";
import type { MeasuredDraft } from "./measured-draft.ts";

/**
 * Confidence for every article's drafts from a table that was measured on the other folds: what the way of measuring is
 * worth on articles that it has not seen.
 *
 * @param articles the drafts of each article
 * @param folds at least 2; article i is in fold i mod folds
 */
export function crossCalibrate(articles: readonly (readonly MeasuredDraft[])[], folds: number): JudgedClaim[] {
  return Array.from({ length: folds }, (_, fold) => {
    const table = measureConfidence(articles.filter((_drafts, index) => index % folds !== fold).flat());
    const held = articles.filter((_drafts, index) => index % folds === fold).flat();
    return held.map((draft) => ({ ...draft, confidence: confidenceOf(draft, table) }));
  }).flat();
}
