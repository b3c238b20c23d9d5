import { extname } from "node:path";
import type { Article } from "#model/article";
import type { Failure } from "#model/failure";
import { htmlLoader } from "./html-loader.ts";
import type { Loader } from "./loader.ts";
import { loaders } from "./loaders.ts";
import type { Source } from "./source.ts";
import { textLoader } from "./text-loader.ts";

const HEAD_BYTES = 4096;

/** Every article of a source, and a Failure for each that could not be read; never throws. */
export async function* loadArticles(source: Source): AsyncGenerator<Article | Failure> {
  const chunks = source.chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let broken: unknown;
  try {
    for (let size = 0; size < HEAD_BYTES;) {
      const next = await chunks.next();
      if (next.done) break;
      seen.push(next.value);
      size += next.value.length;
    }
  } catch (cause) {
    broken = cause;
  }
  const loader = loaderFor(source, headText(seen));
  yield* loader.load({ ...source, chunks: again(seen, chunks, broken) });
}

/** The extension decides, but for a page that was saved as .txt. */
function loaderFor(source: Source, head: string): Loader {
  const extension = extname(source.path ?? "")
    .slice(1)
    .toLowerCase();
  const named = loaders.find((loader) => loader.extensions.includes(extension));
  if (named !== undefined && named !== textLoader) return named;
  if (named === textLoader) return htmlLoader.recognises(head) ? htmlLoader : textLoader;
  return loaders.find((loader) => loader.recognises(head)) ?? textLoader;
}

function headText(chunks: readonly Uint8Array[]): string {
  const bytes = Buffer.concat(chunks).subarray(0, HEAD_BYTES);
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  return new TextDecoder(utf16 ?? "utf-8").decode(bytes);
}

async function* again(
  seen: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
  broken: unknown,
): AsyncGenerator<Uint8Array> {
  yield* seen;
  if (broken !== undefined) throw broken as Error;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
