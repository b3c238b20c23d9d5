import type { Claim } from "#model/claim";
import type { Document } from "#model/document";
import { identifier } from "#model/identifier";
import type { Findings, LanguagePack, Trace } from "../languages/language-pack.ts";
import { confidenceOf, groundsOf } from "./confidence-of.ts";
import { considerDrafts } from "./consider-drafts.ts";
import type { ConsideredDraft } from "./considered-draft.ts";

/** A claim with what its confidence was made of. */
export interface ReasonedClaim {
  readonly claim: Claim;
  readonly considered: ConsideredDraft;
}

/**
 * Runs the pack's claim rules in their order and attaches the evidence: the quote between the draft's offsets, the
 * names the article uses, the rule, and the confidence by the pack's table. A draft about an entity that the article
 * does not have is a bug and throws.
 *
 * @returns claims in text order, each once: under the first rule that states it
 */
export function findReasonedClaims(
  document: Document,
  findings: Findings,
  pack: LanguagePack,
  trace?: Trace,
): ReasonedClaim[] {
  const names = new Map(findings.entities.map((entity) => [entity.ref, entity.name]));
  const found = new Map<string, ReasonedClaim>();
  for (const considered of considerDrafts(document, findings, pack, trace)) {
    const claim = attachEvidence(considered, document, names, pack);
    const known = found.get(claim.id);
    if (known === undefined) found.set(claim.id, { claim, considered });
    else
      trace?.({
        start: claim.start,
        end: claim.end,
        rule: claim.rule,
        reason: `stated by ${known.claim.rule} already`,
      });
  }
  return [...found.values()].sort(
    ({ claim: a }, { claim: b }) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1),
  );
}

function attachEvidence(
  considered: ConsideredDraft,
  document: Document,
  names: ReadonlyMap<string, string>,
  pack: LanguagePack,
): Claim {
  const { draft, rule } = considered;
  const { article } = document;
  const subjectName = names.get(draft.subject);
  const objectName = names.get(draft.object);
  if (subjectName === undefined || objectName === undefined)
    throw new Error(`${rule} states something of ${draft.subject} or ${draft.object}, which the article lacks`);
  const id = identifier(
    "claim",
    article.id,
    draft.kind,
    draft.subject,
    draft.object,
    draft.title,
    draft.status,
    draft.capacity,
    String(draft.start),
    String(draft.end),
  );
  // field by field: spreading drafts of many shapes took twenty times as long
  return {
    id,
    article: article.id,
    kind: draft.kind,
    subject: draft.subject,
    object: draft.object,
    subjectName,
    objectName,
    title: draft.title,
    qualifiers: draft.qualifiers,
    status: draft.status,
    capacity: draft.capacity,
    quote: article.text.slice(draft.start, draft.end),
    start: draft.start,
    end: draft.end,
    date: draft.date,
    from: draft.from,
    to: draft.to,
    rule,
    extractor: pack.extractor,
    confidence: confidenceOf(groundsOf(considered), pack.confidence),
  };
}
