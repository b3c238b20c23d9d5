import type { Article } from "#model/article";
import type { Reading } from "#model/reading";

/** To the thread: an article to read. It answers articles in the order in which they came. */
export type ThreadOrder = Article;

/** From the thread: that it can start, or what became of the oldest article it has. The article itself stays here. */
export type ThreadAnswer =
  | { readonly type: "ready" }
  | { readonly type: "read"; readonly found: Omit<Reading, "article"> }
  | { readonly type: "failed"; readonly reason: string };
