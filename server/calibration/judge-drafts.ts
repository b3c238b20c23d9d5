import { groundsOf } from "../claims/confidence-of.ts";
import { considerDrafts } from "../claims/consider-drafts.ts";
import type { LabelledArticle } from "../evaluation/labelled-article.ts";
import type { LanguagePack } from "../languages/language-pack.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import { judgeClaim } from "./judge-claim.ts";
import type { MeasuredDraft } from "./measured-draft.ts";

/** The drafts of a labelled article that its gold confirms or refutes, before any table touches their confidence. */
export function judgeDrafts({ article, gold }: LabelledArticle, pack: LanguagePack): MeasuredDraft[] {
  const document = pack.segment(article);
  const findings = findMentions(document, pack);
  const names = new Map(findings.entities.map(({ ref, name }) => [ref, name]));
  return considerDrafts(document, findings, pack).flatMap((considered) => {
    const { draft, rule } = considered;
    const [subjectName, objectName] = [names.get(draft.subject) ?? "", names.get(draft.object) ?? ""];
    const holds = judgeClaim({ ...draft, subjectName, objectName }, gold);
    return holds === null ? [] : [{ ...groundsOf(considered), kind: draft.kind, rule, holds }];
  });
}
