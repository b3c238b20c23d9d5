import type { Evidence, Facts } from "./facts.ts";
import type { GoldArticle } from "./gold.ts";
import { judgeEvents } from "./judge-events.ts";
import { judgePersons } from "./judge-persons.ts";
import { judgePosts } from "./judge-posts.ts";
import type { Row } from "./rows.ts";

export interface Problem {
  readonly article: string;
  readonly row: Row;
  readonly what: "missing" | "extra";
  readonly value: unknown;
  /** Of the claim that should not have been made. */
  readonly evidence: Evidence | null;
}

export interface Verdict {
  readonly row: Row;
  readonly hits: number;
  readonly problems: readonly Problem[];
}

/** Compares what was read in one article with its gold, row by row. */
export function judgeArticle(article: string, gold: GoldArticle, facts: Facts): Verdict[] {
  return [...judgePersons(gold, facts), ...judgePosts(gold, facts), ...judgeEvents(gold, facts)].map(
    ([row, { hits, missing, extra }]) => ({
      row,
      hits,
      problems: [
        ...missing.map((value) => ({ article, row, what: "missing" as const, value, evidence: null })),
        ...extra.map(({ evidence, ...value }) => ({
          article,
          row,
          what: "extra" as const,
          value,
          evidence: evidence ?? null,
        })),
      ],
    }),
  );
}
