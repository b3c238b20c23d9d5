import { claimSources } from "../../graph/cypher/explore/claim-sources.ts";
import type { Transaction } from "../../graph/graph-store.ts";

export interface ClaimSource {
  readonly article: string;
  readonly date: string | null;
  readonly published: string | null;
}

/** For each claim its article and its dates. */
export async function readClaimSources(
  transaction: Transaction,
  claims: readonly string[],
): Promise<ReadonlyMap<string, ClaimSource>> {
  const ids = [...new Set(claims)];
  const rows = ids.length === 0 ? [] : await transaction.run(claimSources, { ids });
  return new Map(rows.map(({ claim, ...source }) => [claim, source]));
}
