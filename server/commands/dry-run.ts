import type { Article } from "#model/article";
import { comparisonKey } from "#model/fold";
import type { Reading } from "#model/reading";
import type { IngestProgress } from "../ingest.ts";
import { readInOrder } from "../reading-pool/read-in-order.ts";
import type { GraphTotals } from "./graph-totals.ts";

export interface DryRunResult extends IngestProgress {
  readonly totals: Omit<GraphTotals, "edges">;
  readonly warnings: readonly string[];
  readonly failures: readonly string[];
  readonly interrupted: false;
}

/** Reads articles and counts what they state, without any store. A text that comes again counts as known. */
export async function dryRun(
  articles: AsyncIterable<Article>,
  read: (article: Article) => Reading | Promise<Reading>,
  onProgress: (progress: IngestProgress) => void,
): Promise<DryRunResult> {
  const ids = new Set<string>();
  const names = { person: new Set<string>(), organization: new Set<string>(), event: new Set<string>() };
  const tally = { seen: 0, read: 0, known: 0, claims: 0 };
  const warnings: string[] = [];
  const failures: string[] = [];
  const count = ({ article, entities, claims }: Reading): void => {
    tally.read += 1;
    tally.claims += claims.length;
    for (const entity of entities) {
      const where = entity.type === "event" ? article.id : "";
      names[entity.type].add(`${comparisonKey(entity.name)} ${where}`);
    }
    if (claims.length === 0) warnings.push(`${nameOf(article)}: nothing understood`);
  };
  async function* unknown(): AsyncGenerator<Article> {
    for await (const article of articles) {
      tally.seen += 1;
      if (!ids.has(article.id)) yield article;
      else tally.known += 1;
      ids.add(article.id);
      onProgress({ ...tally });
    }
  }
  for await (const outcome of readInOrder(unknown(), read)) {
    if ("reading" in outcome) count(outcome.reading);
    else failures.push(`${nameOf(outcome.article)} could not be read: ${String(outcome.error)}`);
  }
  const { person, organization, event } = names;
  const totals = {
    articles: tally.read,
    claims: tally.claims,
    people: person.size,
    bodies: organization.size,
    events: event.size,
  };
  return { ...tally, totals, warnings, failures, interrupted: false };
}

function nameOf({ path, title, id }: Article): string {
  return path ?? title ?? id;
}
