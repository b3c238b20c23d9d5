import type { Facts } from "./facts.ts";
import type { GoldArticle } from "./gold.ts";
import { judgeArticle, type Problem } from "./judge-article.ts";
import { ROWS, type Row } from "./rows.ts";

export interface Score {
  readonly row: Row;
  /** Shares between 0 and 1; null where nothing was there to be counted. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly hits: number;
  readonly extra: number;
  readonly missing: number;
}

export interface Evaluation {
  readonly articles: number;
  readonly scores: readonly Score[];
  readonly problems: readonly Problem[];
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

function score(row: Row, hits: number, extra: number, missing: number): Score {
  return {
    row,
    precision: share(hits, hits + extra),
    recall: share(hits, hits + missing),
    f1: share(2 * hits, 2 * hits + extra + missing),
    hits,
    extra,
    missing,
  };
}

/** Precision, recall and F1 per row over all articles, claim by claim, with every error. */
export function evaluate(
  articles: readonly { readonly article: string; readonly gold: GoldArticle; readonly facts: Facts }[],
): Evaluation {
  const verdicts = articles.flatMap(({ article, gold, facts }) => judgeArticle(article, gold, facts));
  const problems = verdicts.flatMap((verdict) => verdict.problems);
  const count = (row: Row, what: Problem["what"]) =>
    problems.filter((problem) => problem.row === row && problem.what === what).length;
  return {
    articles: articles.length,
    scores: ROWS.map((row) =>
      score(
        row,
        verdicts.filter((verdict) => verdict.row === row).reduce((sum, verdict) => sum + verdict.hits, 0),
        count(row, "extra"),
        count(row, "missing"),
      ),
    ),
    problems,
  };
}
