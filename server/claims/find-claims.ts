import type { Claim } from "#model/claim";
import type { Document } from "#model/document";
import { identifier } from "#model/identifier";
import type { ClaimDraft, ClaimRule, Findings, LanguagePack } from "../languages/language-pack.ts";

/**
 * Runs the pack's claim rules in their order and attaches the evidence: the quote between the draft's offsets, the
 * names the article uses, the rule. A draft about an entity that the article does not have is a bug and throws.
 */
export function findClaims(document: Document, findings: Findings, pack: LanguagePack): Claim[] {
  const names = new Map(findings.entities.map((entity) => [entity.ref, entity.name]));
  const claims = new Map<string, Claim>();
  for (const rule of pack.claimRules) {
    for (const draft of rule.find(document, findings)) {
      const claim = attachEvidence(draft, rule, document, names, pack);
      if (!claims.has(claim.id)) claims.set(claim.id, claim);
    }
  }
  return [...claims.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

function attachEvidence(
  draft: ClaimDraft,
  rule: ClaimRule,
  document: Document,
  names: ReadonlyMap<string, string>,
  pack: LanguagePack,
): Claim {
  const { article } = document;
  const subjectName = names.get(draft.subject);
  const objectName = names.get(draft.object);
  if (subjectName === undefined || objectName === undefined)
    throw new Error(`${rule.name} states something of ${draft.subject} or ${draft.object}, which the article lacks`);
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
  return {
    ...draft,
    id,
    article: article.id,
    subjectName,
    objectName,
    quote: article.text.slice(draft.start, draft.end),
    rule: rule.name,
    extractor: pack.extractor,
  };
}
