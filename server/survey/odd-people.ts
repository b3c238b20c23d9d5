import { tokenize } from "../languages/vi/segmentation/tokenize.ts";
import { isGiven, isSurname, isSyllable } from "../languages/vi/names/person-name.ts";
import type { Pattern } from "./tally.ts";
import type { WordHabits } from "./word-habits.ts";

const LONGEST = 5;

function oddity(name: string, habits: WordHabits): string | null {
  const tokens = tokenize(name, 0, name.length);
  const [first] = tokens;
  if (/\p{N}/u.test(name)) return "a digit";
  if (tokens.length > LONGEST) return `more than ${LONGEST} syllables`;
  if (tokens.length < 2) return "one word";
  const common = tokens.find(
    (token, index) => habits.isCommon(token.key) && !isGiven(token) && !(index === 0 && isSurname(token)),
  );
  if (common !== undefined) return `everyday word “${common.key}”`;
  if (tokens.some((token) => !isSyllable(token)))
    return isSurname(first) ? "foreign syllable behind a family name" : null;
  if (!isSurname(first)) return `unknown family name “${first?.text ?? ""}”`;
  return tokens.slice(1).every(isGiven) ? null : "unknown given-name syllable";
}

/** People met in one article only whose name is odd, by what is odd about it. */
export function oddPeople(people: readonly Pattern[], habits: WordHabits): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const { pattern: name, articles, examples } of people) {
    const odd = articles === 1 ? oddity(name, habits) : null;
    if (odd === null) continue;
    const before = found.get(odd);
    found.set(odd, {
      pattern: odd,
      count: (before?.count ?? 0) + 1,
      articles: (before?.articles ?? 0) + 1,
      examples: [...(before?.examples ?? []), ...examples],
    });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.pattern < b.pattern ? -1 : 1));
}
