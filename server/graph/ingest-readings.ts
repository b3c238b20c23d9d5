import type { Project } from "#model/projection";
import type { Reading } from "#model/reading";
import type { GraphStore } from "./graph-store.ts";
import { replacementBy } from "./replacement.ts";
import { rewriteArticles } from "./rewrite-articles.ts";

/**
 * Puts readings into the graph in one transaction: all of them or none. Readings of known articles replace what was
 * stated before, so that any number of runs, in any order and in batches of any size, give one and the same graph.
 *
 * @throws Failure invalid-input (a reading that is not whole), store-unreachable, store-failed
 */
export async function ingestReadings(store: GraphStore, readings: readonly Reading[], project: Project): Promise<void> {
  if (readings.length === 0) return;
  const replacement = replacementBy(readings);
  await store.write((transaction) => rewriteArticles(transaction, replacement, project));
}
