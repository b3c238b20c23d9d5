import { contentEnd } from "../bodies/parse-content.ts";
import { wordsOf } from "../bodies/words-of.ts";
import { parsePlace } from "../bodies/parse-place.ts";
import type { TitleHead } from "../lexicons/title-head.ts";
import type { SentenceView } from "../matching/sentence-view.ts";
import type { Found } from "./found-body.ts";

/** "cán bộ địa chính xã Tân Phú", "công chức Tài chính - Kế toán xã Y": what a commune's clerk does is in the title. */
export function clerkAt(view: SentenceView, head: TitleHead, at: number): Found | undefined {
  if (!/^(?:Cán bộ|Công chức)$/u.test(head.canonical)) return undefined;
  const end = contentEnd(view, at, false);
  const place = end > at ? parsePlace(view, end, false) : undefined;
  if (place?.level !== "commune" || place.name === null) return undefined;
  return { body: null, place, end: place.end, title: `${head.canonical} ${wordsOf(view, at, end)}` };
}
