import type { RoleStatus } from "#model/claim";

/** One statement about one post of one person. */
export interface Statement {
  readonly status: RoleStatus;
  readonly confidence: number;
  readonly post?: { readonly marker: RoleStatus | null };
}

/**
 * What an article says of one post, from all it says of it: an ending outweighs a sighting, an appointment too (the
 * caption still shows the old title, or already the new one); "nguyên" outweighs a sighting.
 */
export function settleStatus(statements: readonly Statement[]): RoleStatus {
  const best = (status: RoleStatus) =>
    Math.max(0, ...statements.filter((one) => one.status === status).map((one) => one.confidence));
  const ended = best("ended");
  const fresh = best("new");
  const former = best("former");
  const current = best("current");
  // "nguyên Chủ tịch X" in an article that recalls how he was elected
  const recalls = statements.some(({ status, post }) => status === "former" && post?.marker === "former");
  if (ended > 0 && ended >= fresh) return "ended";
  if (recalls) return "former";
  if (fresh > 0) return "new";
  if (former > 0 && former >= current) return "former";
  if (current > 0) return "current";
  return former > 0 ? "former" : "proposed";
}
