import type { Article } from "#model/article";
import { Failure } from "#model/failure";
import { recordDraft } from "./record-draft.ts";
import type { Source } from "./source.ts";
import { toArticle } from "./to-article.ts";

/** One record of a collection as an article, or the failure that names its place ("news.csv:17"). */
export function recordArticle(value: unknown, source: Source, line: number): Article | Failure {
  const name = `${source.name}:${line}`;
  try {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new Failure("unreadable-source", `${name} is not a record with fields such as "title" and "text".`);
    return toArticle(recordDraft(value as Readonly<Record<string, unknown>>), { name, path: source.path });
  } catch (cause) {
    if (cause instanceof Failure) return cause;
    return new Failure("unreadable-source", `${name} could not be read: ${String(cause)}`, { cause });
  }
}
