import { comparisonKey } from "#model/fold";

/** Names recur within an article and from article to article; bounded, so that noise can't fill memory. */
const LIMIT = 50_000;
const known = new Map<string, string>();

/** comparisonKey, remembered: "Lê Trung Kiên" → "lê trung kiên" */
export function phraseKey(phrase: string): string {
  let key = known.get(phrase);
  if (key === undefined) {
    key = comparisonKey(phrase);
    if (known.size >= LIMIT) known.clear();
    known.set(phrase, key);
  }
  return key;
}
