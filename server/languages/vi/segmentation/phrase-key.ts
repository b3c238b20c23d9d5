import { comparisonKey } from "#model/fold";
import { remembered } from "./remembered.ts";

/** Names recur within an article and from article to article. */
const LIMIT = 50_000;

/** comparisonKey, remembered: "Lê Trung Kiên" → "lê trung kiên" */
export const phraseKey: (phrase: string) => string = remembered(comparisonKey, LIMIT);
