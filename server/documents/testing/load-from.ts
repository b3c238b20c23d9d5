import type { Article } from "#model/article";
import { Failure } from "#model/failure";
import { loadArticles } from "../load-articles.ts";

export interface Loaded {
  readonly articles: readonly Article[];
  readonly failures: readonly Failure[];
}

/** What a file of this name (null: standard input) with this content holds; the bytes come in pieces of `size`. */
export async function loadFrom(path: string | null, content: string | Uint8Array, size = 7): Promise<Loaded> {
  const articles: Article[] = [];
  const failures: Failure[] = [];
  const source = { name: path ?? "stdin", path, chunks: pieces(Buffer.from(content), size) };
  for await (const loaded of loadArticles(source)) {
    if (loaded instanceof Failure) failures.push(loaded);
    else articles.push(loaded);
  }
  return { articles, failures };
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}
