import { csvLoader } from "./csv-loader.ts";
import { htmlLoader } from "./html-loader.ts";
import { jsonlLoader } from "./jsonl-loader.ts";
import type { Loader } from "./loader.ts";
import { markdownLoader } from "./markdown-loader.ts";
import { textLoader } from "./text-loader.ts";

/** In the order in which they are asked whether they recognise a source; the last recognises everything. */
export const loaders: readonly Loader[] = [htmlLoader, jsonlLoader, csvLoader, markdownLoader, textLoader];
