import { withoutEnterpriseForm } from "./body-key.ts";

/** Bodies whose keys begin with this many words may be one body with and without its fields: "bộ giao thông". */
const SHARED_WORDS = 3;
/** A shorter key that a fuller one goes on from has this many words at least. */
const FEWEST_WORDS = 4;

const start = (words: readonly string[], count: number): string => words.slice(0, count).join(" ");

/**
 * Which keys could be fuller names of a key (see isFuller), without comparing each with each: an article may name
 * thousands of bodies.
 */
export function fullerCandidates(keys: readonly string[]): (key: string) => readonly string[] {
  const byPart = new Map<string, Set<string>>();
  const put = (part: string, key: string): void => {
    const same = byPart.get(part);
    if (same === undefined) byPart.set(part, new Set([key]));
    else same.add(key);
  };
  for (const key of keys) {
    const words = key.split(" ");
    put(withoutEnterpriseForm(key), key);
    // only ministries and departments leave fields out in the middle
    if (/^(?:bộ|sở) /u.test(key)) put(start(words, SHARED_WORDS), key);
    for (let count = FEWEST_WORDS; count < words.length; count += 1) put(start(words, count), key);
  }
  return (key) => {
    const parts = /^(?:bộ|sở) /u.test(key) ? [key, start(key.split(" "), SHARED_WORDS)] : [key];
    return [...new Set(parts.flatMap((part) => [...(byPart.get(part) ?? [])]))].filter((other) => other !== key);
  };
}
