import type { Article } from "#model/article";
import type { Failure } from "#model/failure";
import type { Source } from "./source.ts";

/**
 * One format. `load` yields every article of the source in its order, and a Failure (unreadable-source, naming the
 * source and, in a file of many, the place) for each that could not be read; it does not throw.
 */
export interface Loader {
  readonly name: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Whether a source without a known extension is in this format, judged by its first characters. */
  readonly recognises: (head: string) => boolean;
  readonly load: (source: Source) => AsyncIterable<Article | Failure>;
}
