import { dateline } from "./dateline.ts";

const LONGEST = 220;
const PROSE_END = /(?<!\.\.)[.;:,]$/u;
/** "(Ảnh: VGP)", "Ảnh: Hoàng Tùng": the line stands under a picture. */
const PHOTO_CREDIT = /(?:^|[\s(])(?:ảnh|nguồn|video|clip)\s*:/iu;
/** Buttons and breadcrumbs that a copied page begins with. */
const PAGE_FURNITURE = /^(?:print|in trang|in bài viết|gốc|chia sẻ|share|trang chủ|tin tức|tin mới)\s*:?$|[›»>]/iu;
const WORD = /\p{L}+/gu;

/**
 * The title of a plain text: its first line where that looks like one (short, at least two words, no full stop, no
 * photo credit) and a blank line, a dateline or prose follows; else null. Page furniture and a dateline may precede it.
 */
export function titleOf(text: string): string | null {
  const lines = text
    .slice(0, 20_000)
    .split("\n")
    .map((line) => line.trim());
  const at = lines.findIndex((line) => line !== "" && !PAGE_FURNITURE.test(line) && dateline(line) === null);
  const line = lines[at];
  const rest = lines.slice(at + 1);
  const next = rest.find((following) => following !== "");
  if (line === undefined || next === undefined) return null;
  if (line.length > LONGEST || PROSE_END.test(line) || PHOTO_CREDIT.test(line)) return null;
  if ((line.match(WORD)?.length ?? 0) < 2 || /^[-–•*+"“]?\s*\p{Ll}/u.test(line)) return null;
  const apart = rest[0] === "" || dateline(next) !== null;
  return apart || next.length > line.length || /[.!?…”"]$/u.test(next) ? line : null;
}
