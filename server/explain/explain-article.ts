import type { Article } from "#model/article";
import type { ExplainedClaim, ExplainedDrop, Explanation } from "#model/explain";
import { ambiguitiesOf, groundsOf } from "../claims/confidence-of.ts";
import { findReasonedClaims, type ReasonedClaim } from "../claims/find-reasoned-claims.ts";
import { EDGE_THRESHOLD } from "../entities/project.ts";
import type { ConfidenceTable, Dropped, LanguagePack } from "../languages/language-pack.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import { explainMention } from "./explain-mention.ts";
import { unexplainedSpans } from "./unexplained-spans.ts";

function explainClaim({ claim, considered }: ReasonedClaim, table: ConfidenceTable | undefined): ExplainedClaim {
  const grounds = groundsOf(considered);
  const own = table?.rules[grounds.key];
  const edge = claim.confidence >= EDGE_THRESHOLD;
  if (table === undefined || own === undefined) return { ...claim, measured: null, ambiguities: [], edge };
  const { hits, claims, precision, usual } = own;
  return {
    ...claim,
    edge,
    measured: { hits, claims, precision },
    ambiguities: ambiguitiesOf(grounds, usual).map((name) => ({
      name,
      factor: table.ambiguities[name]?.factor ?? 1,
    })),
  };
}

/** In text order, each once. */
function settle(dropped: readonly Dropped[]): ExplainedDrop[] {
  const unique = new Map(dropped.map((one) => [`${one.start}-${one.end} ${one.rule} ${one.reason}`, one]));
  return [...unique.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Reads an article as ordinary reading does, and keeps all that it looked at. Pure. */
export function explainArticle(article: Article, pack: LanguagePack): Explanation {
  const heard: Dropped[] = [];
  const trace = (dropped: Dropped) => void heard.push(dropped);
  const document = pack.segment(article);
  const findings = findMentions(document, pack, trace);
  const reasoned = findReasonedClaims(document, findings, pack, trace);
  const dropped = settle(heard);
  const entities = new Map(findings.entities.map((entity) => [entity.ref, entity]));
  const uses = new Map<string, number>();
  for (const { claim } of reasoned)
    for (const ref of new Set([claim.subject, claim.object])) uses.set(ref, (uses.get(ref) ?? 0) + 1);
  return {
    article,
    extractor: pack.extractor,
    paragraphs: document.paragraphs.map(({ start, end, role, sentences }) => ({
      start,
      end,
      role,
      sentences: sentences.length,
    })),
    entities: findings.entities.map((entity) => ({ entity, claims: uses.get(entity.ref) ?? 0 })),
    mentions: findings.mentions.map((mention) => explainMention(mention, entities)),
    claims: reasoned.map((one) => explainClaim(one, pack.confidence)),
    dropped,
    unexplained: unexplainedSpans(document, [...findings.mentions, ...dropped]),
  };
}
