import type { Claim } from "#model/claim";
import { comparisonKey } from "#model/fold";
import type { Reading } from "#model/reading";

/** What a claim states, apart from where it stands and how it is spelt. */
function claimLine({ kind, subjectName, objectName, title, status, date, from, to }: Claim): string {
  const who = [subjectName, objectName, title ?? ""].map((part) => comparisonKey(part));
  return [kind, ...who, status ?? "", date ?? "", from ?? "", to ?? ""].join(" | ");
}

/** Everything that was read, once each, in order: two readings that state the same are equal. */
export function claimLines({ claims }: Pick<Reading, "claims">): string[] {
  return [...new Set(claims.map(claimLine))].sort();
}
