import type { Claim } from "#model/claim";
import type { LocalEvent } from "#model/entity";
import type { ClaimDraft, ClaimRule, Findings } from "../../../language-pack.ts";
import { bareArticle } from "../../testing/bare-article.ts";
import { vietnamese } from "../../index.ts";

export interface Presence {
  readonly text: string;
  readonly events: readonly LocalEvent[];
  readonly drafts: readonly (ClaimDraft & { readonly rule: string })[];
  /** Names in text order, without repetition: who is said to be there, to chair, to speak, to organise. */
  readonly named: (kind: Claim["kind"]) => string[];
}

/** What the presence rules state of an invented article. */
export function presenceOf(text: string, rules: readonly ClaimRule[] = vietnamese.claimRules): Presence {
  const document = vietnamese.segment(bareArticle(text));
  const found = vietnamese.findMentions(document);
  const findings: Findings = {
    ...found,
    mentions: found.mentions.toSorted((a, b) => a.start - b.start || b.end - a.end),
  };
  const names = new Map(findings.entities.map(({ ref, name }) => [ref, name]));
  const drafts = rules
    .filter(({ name }) => name.startsWith("vi.presence."))
    .flatMap((rule) => rule.find(document, findings).map((draft) => ({ ...draft, rule: rule.name })))
    .sort((a, b) => a.start - b.start);
  return {
    text,
    events: findings.entities.filter((entity) => entity.type === "event"),
    drafts,
    named: (kind) => [
      ...new Set(drafts.filter((draft) => draft.kind === kind).map(({ subject }) => names.get(subject) ?? subject)),
    ],
  };
}
