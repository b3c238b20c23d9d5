import type { Article } from "#model/article";

/** The day on which 34 provinces of two levels took the place of 63 of three (Resolution 202/2025/QH15). */
export const REFORM = "2025-07-01";

/** Before the reform of 2025, after it, or not told. */
export type Era = "before" | "after" | null;

const YEAR = /(?<=năm |\/)(20[12]\d)(?!\d)/gu;
const DISTRICT = /(?:^|[\s(])(?:huyện|quận|thị xã)\s+(?:\p{Lu}|\d)/u;

const known = new WeakMap<Article, Era>();

/**
 * Which division of the country an article speaks in: by its published day, else by the latest year that it names. In
 * 2025 itself, and wherever it names a district, a text of the last year before the reform is told by that.
 */
export function eraOf(article: Article): Era {
  let era = known.get(article);
  if (era === undefined) known.set(article, (era = read(article)));
  return era;
}

function read({ published, text }: Article): Era {
  if (published !== null && /^\d{4}-\d{2}/u.test(published))
    return published >= REFORM.slice(0, published.length) ? "after" : "before";
  const latest = Math.max(...[...text.matchAll(YEAR)].map(([year]) => Number(year)), 0);
  if (latest === 0) return null;
  if (latest !== 2025) return latest > 2025 ? "after" : "before";
  return DISTRICT.test(text.normalize("NFC")) ? "before" : null;
}
