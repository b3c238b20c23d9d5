import type { Article } from "#model/article";
import { Failure } from "#model/failure";
import type { ArticleDraft } from "./article-draft.ts";
import type { Source } from "./source.ts";
import { toArticle } from "./to-article.ts";
import { wholeText } from "./whole-text.ts";

/** The `load` of a format that holds one article a source. */
export function singleArticle(read: (text: string) => ArticleDraft) {
  return async function* load(source: Source): AsyncGenerator<Article | Failure> {
    try {
      yield toArticle(read(await wholeText(source)), source);
    } catch (cause) {
      yield cause instanceof Failure
        ? cause
        : new Failure("unreadable-source", `${source.name} could not be read: ${String(cause)}`, { cause });
    }
  };
}
