import { createReadStream } from "node:fs";
import type { Article } from "#model/article";
import { Failure } from "#model/failure";
import { loadArticles } from "../documents/load-articles.ts";
import type { FoundSource } from "./found-source.ts";

export interface ReadingEvents {
  readonly onBytes: (count: number) => void;
  readonly onFailure: (failure: Failure) => void;
  /** All was read, nothing cut short. */
  readonly onEnd?: () => void;
}

/** The articles of all sources, one by one; what cannot be read is told and passed over. Stops at the signal. */
export async function* readSources(
  sources: readonly (FoundSource | Failure)[],
  { onBytes, onFailure, onEnd }: ReadingEvents,
  signal: AbortSignal,
): AsyncGenerator<Article> {
  const stopped = (): boolean => signal.aborted;
  for (const source of sources) {
    if (stopped()) return;
    if (source instanceof Failure) {
      onFailure(source);
      continue;
    }
    const { path } = source;
    const bytes = path === null ? process.stdin : createReadStream(path);
    const stop = (): void => void bytes.destroy();
    signal.addEventListener("abort", stop);
    try {
      const loading = loadArticles({ name: path ?? "stdin", path, chunks: counted(bytes, onBytes) });
      for await (const loaded of loading) {
        if (stopped()) return;
        if (loaded instanceof Failure) onFailure(loaded);
        else yield loaded;
      }
    } finally {
      signal.removeEventListener("abort", stop);
      bytes.destroy();
    }
  }
  onEnd?.();
}

async function* counted(chunks: AsyncIterable<Buffer>, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}
