import { type Post, postsOfPersons } from "../../graph/cypher/explore/posts-of-persons.ts";
import type { Transaction } from "../../graph/graph-store.ts";

/** For each person the post seen last, which tells namesakes apart: "Phó Trưởng ban, Ban Quản lý Khu kinh tế Hải Phòng" */
export async function readPostHints(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const best = new Map<string, Post>();
  for (const post of await transaction.run(postsOfPersons, { ids })) {
    const other = best.get(post.person);
    if (other === undefined || tells(post, other)) best.set(post.person, post);
  }
  return new Map([...best].map(([person, { title, organization }]) => [person, `${title}, ${organization}`]));
}

/** Held before left, seen later, higher in rank (1 is highest); the id decides between equals. */
function tells(post: Post, other: Post): boolean {
  const order =
    Number(other.status === "current") - Number(post.status === "current") ||
    compare(other.lastSeen ?? "", post.lastSeen ?? "") ||
    post.rank - other.rank ||
    compare(post.edge, other.edge);
  return order < 0;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
