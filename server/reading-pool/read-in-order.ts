import type { Article } from "#model/article";
import type { Reading } from "#model/reading";

export type Outcome =
  { readonly article: Article; readonly reading: Reading } | { readonly article: Article; readonly error: unknown };

/**
 * Reads articles as they come and gives the outcomes in the same order. At most `window` are under way or read and not
 * yet taken, so that a slow taker holds back the source and memory stays bounded. An article that cannot be read is
 * an outcome too.
 */
export async function* readInOrder(
  articles: AsyncIterable<Article> | Iterable<Article>,
  read: (article: Article) => Reading | Promise<Reading>,
  window = 64,
): AsyncGenerator<Outcome> {
  const under: Promise<Outcome>[] = [];
  for await (const article of articles) {
    under.push(outcomeOf(article, read));
    if (under.length < window) continue;
    const first = under.shift();
    if (first !== undefined) yield await first;
  }
  for (const outcome of under) yield await outcome;
}

async function outcomeOf(article: Article, read: (article: Article) => Reading | Promise<Reading>): Promise<Outcome> {
  try {
    return { article, reading: await read(article) };
  } catch (error) {
    return { article, error };
  }
}
