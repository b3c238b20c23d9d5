import type { SentenceView } from "../matching/sentence-view.ts";

const ZONE =
  /(?:^| )(?:khu kinh tế|khu công nghiệp|khu du lịch|công nghệ cao|kinh tế mở|cửa khẩu|hàng không|thuỷ điện|nhiệt điện|kkt|kcn)$/u;

/** "Khu kinh tế mở | Chu Lai": what follows token `at` is a place, though two syllables of it could be a name. */
export const isZone = (view: SentenceView, at: number): boolean =>
  ZONE.test(
    view.tokens
      .slice(Math.max(0, at - 2), at + 1)
      .map((token) => token.key)
      .join(" "),
  );
