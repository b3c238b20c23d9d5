import type { PostPhrase } from "../posts/post-phrase.ts";
import type { SentenceReading } from "./sentence-reading.ts";

const TERM_END = /nhiệm kỳ (?:(?:19|20)\d\d ?[-–] ?)?((?:19|20)\d\d)(?!.*\d)/u;

/**
 * Whether the term with which a post is named was long over in the year of the news: "cách chức Bí thư Tỉnh ủy X nhiệm kỳ
 * 2010-2015", decided in 2018, takes from nobody what he holds.
 */
export function isPastTerm({ view }: SentenceReading, post: PostPhrase, year: number | null): boolean {
  if (year === null) return false;
  const words = view.tokens
    .slice(post.start, post.end)
    .map(({ key }) => key)
    .join(" ");
  const end = TERM_END.exec(words)?.[1];
  return end !== undefined && Number(end) + 1 < year;
}
