import type { Article } from "#model/article";
import { findClaims } from "../../server/claims/find-claims.ts";
import { vietnamese } from "../../server/languages/vi/index.ts";
import { findMentions } from "../../server/mentions/find-mentions.ts";

export interface StageShares {
  readonly segment: number;
  readonly mentions: number;
  readonly claims: number;
}

/** What share of the reading time each stage takes on one thread. They add up to 1. */
export function measureStages(articles: readonly Article[]): StageShares {
  const spent = { segment: 0, mentions: 0, claims: 0 };
  for (const article of articles) {
    const start = performance.now();
    const document = vietnamese.segment(article);
    const segmented = performance.now();
    const findings = findMentions(document, vietnamese);
    const found = performance.now();
    findClaims(document, findings, vietnamese);
    spent.claims += performance.now() - found;
    spent.mentions += found - segmented;
    spent.segment += segmented - start;
  }
  const total = spent.segment + spent.mentions + spent.claims;
  return { segment: spent.segment / total, mentions: spent.mentions / total, claims: spent.claims / total };
}
