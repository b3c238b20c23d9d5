import type { Evidence } from "#model/api";
import type { Article } from "#model/article";
import { comparePartialDates } from "#model/partial-date";
import { articlesById } from "../../graph/cypher/explore/articles-by-id.ts";
import type { ClaimRow } from "../../graph/cypher/explore/claim-row.ts";
import { claimsById } from "../../graph/cypher/explore/claims-by-id.ts";
import type { Transaction } from "../../graph/graph-store.ts";
import { surroundings } from "./surroundings.ts";

/** Claims as quotation cards, by claim id; in Map order: by date, then by article and place. */
export async function readEvidence(
  transaction: Transaction,
  claims: readonly string[],
): Promise<ReadonlyMap<string, Evidence>> {
  const ids = [...new Set(claims)];
  if (ids.length === 0) return new Map();
  const rows = (await transaction.run(claimsById, { ids })).toSorted(inOrder);
  const articles = new Map<string, Article>();
  const wanted = [...new Set(rows.map(({ article }) => article))];
  for (const article of await transaction.run(articlesById, { ids: wanted })) articles.set(article.id, article);
  return new Map(
    rows.flatMap((row) => {
      const article = articles.get(row.article);
      return article === undefined ? [] : [[row.id, evidence(row, article)] as const];
    }),
  );
}

function evidence(claim: ClaimRow, { text, ...source }: Article): Evidence {
  return { ...claim, source, ...surroundings(text, claim.start, claim.end) };
}

function inOrder(a: ClaimRow, b: ClaimRow): number {
  const byDate =
    a.date === null || b.date === null
      ? Number(a.date === null) - Number(b.date === null)
      : comparePartialDates(a.date, b.date);
  return byDate || (a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1);
}
