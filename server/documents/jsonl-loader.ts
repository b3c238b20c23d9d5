import type { Article } from "#model/article";
import { Failure } from "#model/failure";
import type { Loader } from "./loader.ts";
import { recordArticle } from "./record-article.ts";
import type { Source } from "./source.ts";
import { textLines } from "./text-lines.ts";

/** One JSON object a line, each an article; read line by line, so that size does not matter. */
export const jsonlLoader: Loader = {
  name: "jsonl",
  extensions: ["jsonl", "ndjson"],
  recognises: (head) => /^\uFEFF?\s*\{\s*"/.test(head),
  load: loadLines,
};

async function* loadLines(source: Source): AsyncGenerator<Article | Failure> {
  let found = false;
  try {
    for await (const { number, line } of textLines(source)) {
      if (line.trim() === "") continue;
      found = true;
      yield readLine(line, source, number);
    }
  } catch (cause) {
    yield cause instanceof Failure
      ? cause
      : new Failure("unreadable-source", `${source.name} could not be read: ${String(cause)}`, { cause });
    return;
  }
  if (!found) yield new Failure("unreadable-source", `${source.name} is empty.`);
}

function readLine(line: string, source: Source, number: number): Article | Failure {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch (cause) {
    return new Failure("unreadable-source", `${source.name}:${number} is not JSON.`, { cause });
  }
  return recordArticle(value, source, number);
}
