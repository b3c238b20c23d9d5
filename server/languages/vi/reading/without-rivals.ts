import { phraseKey } from "../segmentation/phrase-key.ts";
import type { FoundPost } from "./found-post.ts";

/** "Thủ tướng Lê An": title and name with nothing but words of address between them. */
const BESIDE = 3;
/** The title says its own body or place, or a verb gives it. */
const PLACED = 2;
/** "…, Thủ tướng": a bare title in a list or behind a comma. */
const LOOSE = 1;

/** How plainly a sentence gives somebody a post. */
function plainness({ hold, reading: { chunks } }: FoundPost): number {
  const { holder, at, post, verbs } = hold;
  if (holder !== null && holder > at && chunks.slice(at + 1, holder).every(({ kind }) => kind === "address"))
    return BESIDE;
  const placed = post.place !== null || (post.body !== null && post.head.takes !== "fixed");
  return placed || verbs.length > 0 || hold.run.length > 1 ? PLACED : LOOSE;
}

const isHeld = ({ status }: FoundPost) => status === "current";

/**
 * Posts without those that a comma seems to give somebody whose holder the article plainly names: in "… với ông Lê An,
 * Thủ tướng đề nghị" and "Báo cáo Thủ tướng, Giám đốc Sở Y tế Lê An" the Prime Minister is whom it calls "Thủ tướng
 * Trần Bình" elsewhere. Only posts that one person holds at a time, and only those held now.
 */
export function withoutRivals(
  posts: readonly FoundPost[],
  bodyKeyOf: (post: FoundPost) => string,
): readonly FoundPost[] {
  const seats = new Map<string, Map<string, number>>();
  const seatOf = (post: FoundPost) => `${phraseKey(post.hold.post.title)}|${bodyKeyOf(post)}`;
  for (const post of posts) {
    if (!post.hold.post.head.unique || !isHeld(post)) continue;
    const seat = seatOf(post);
    const holders = seats.get(seat) ?? new Map<string, number>();
    holders.set(post.hold.person, Math.max(plainness(post), holders.get(post.hold.person) ?? 0));
    seats.set(seat, holders);
  }
  return posts.filter((post) => {
    const holders = seats.get(seatOf(post));
    if (holders === undefined || holders.size < 2 || !isHeld(post)) return true;
    const own = holders.get(post.hold.person) ?? LOOSE;
    return own > LOOSE || !Array.from(holders.values()).includes(BESIDE);
  });
}
