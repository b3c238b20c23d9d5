import type { Chunk } from "../chunks/chunk.ts";
import type { PostPhrase } from "./post-phrase.ts";

const isMark = (chunk: Chunk | undefined, mark: string) => chunk?.kind === "mark" && chunk.mark === mark;

/**
 * The post that a title over several names gives the one at chunk `name`, of the body or place in brackets behind him:
 * "các Bí thư Tỉnh ủy: A (Sơn La), B (Lào Cai)", "các Bộ trưởng: A (Bộ Y tế)". A body that the title names in full is
 * everybody's: "các đại biểu Quốc hội: A (Sơn La)".
 */
export function withOwnBody(chunks: readonly Chunk[], name: number, post: PostPhrase): PostPhrase {
  const own = chunks[name + 2];
  if (!isMark(chunks[name + 1], "(") || !isMark(chunks[name + 3], ")")) return post;
  const open = post.body === null || (post.body.place === null && post.body.parent === null && !post.body.complete);
  if (own?.kind === "body" && (post.body === null || open)) return { ...post, body: own.body, place: null };
  if (own?.kind !== "place" || own.place.name === null || post.head.takes === "fixed" || !open) return post;
  if (post.body === null) return /^(?:party|government)$/u.test(post.head.takes) ? { ...post, place: own.place } : post;
  const placed = post.body.head.follows === "place";
  return placed
    ? { ...post, body: { ...post.body, place: own.place, name: `${post.body.name} ${own.place.text}`, complete: true } }
    : post;
}
