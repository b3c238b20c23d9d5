import { isMark } from "../chunks/is-mark.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import type { Attachment } from "./attach-run.ts";
import type { Hold } from "./hold.ts";
import { isPlural } from "./plural-title.ts";
import { isSeparator, openingOf, skipBrackets } from "./post-runs.ts";

interface NamesBefore {
  /** Nearest first. */
  readonly names: readonly number[];
  /** "các đồng chí" opens the list. */
  readonly plural: boolean;
}

/** The bare names of the list that ends right before chunk `end`: "các đồng chí A, B (quê X) và C". */
function namesBefore({ chunks, people }: SentenceReading, end: number): NamesBefore {
  const names: number[] = [];
  for (let at = end - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (isMark(chunk, /^\)$/u)) {
      const open = openingOf(chunks, at);
      if (open < 0 || skipBrackets(chunks, open) !== at + 1) break;
      at = open;
    } else if (chunk?.kind === "address" && chunk.plural) return { names, plural: true };
    else if (isMark(chunk, /^:$/u) && chunks[at - 1]?.kind === "pronoun") return { names, plural: true };
    else if (chunk?.kind === "name") {
      if (!people.has(at)) break;
      names.push(at);
    } else if (chunk?.kind !== "address" && (!isSeparator(chunk) || isMark(chunk, /^[;–-]$/u))) break;
  }
  return { names, plural: false };
}

/** Of the list's people all but the nearest, who has the title anyway. */
function others(reading: SentenceReading, { run, left, right }: Attachment): readonly number[] {
  const { chunks } = reading;
  // "các đồng chí A, B, Phó Chủ tịch UBND huyện X"
  if (left !== null && right === null) {
    const { names, plural } = namesBefore(reading, left.holder + 1);
    return plural && names.length > 1 && left.posts.length === 1 ? names.slice(1) : [];
  }
  // "A, B - các Phó Chủ tịch UBND huyện X", "ông A và bà B là các Phó Giám đốc Sở Y"
  if (left !== null || right !== null || !isPlural(chunks, run.start)) return [];
  const link = chunks[run.start - 2];
  const isCopula = link?.kind === "verb" && /^(?:là|đều là|cùng là)$/iu.test(link.word);
  const word = chunks[run.start - 1];
  const plain = word?.kind === "word" && word.word === "các";
  if (!plain || !(isCopula || isMark(link, /^[,(–-]$/u))) return [];
  const { names } = namesBefore(reading, run.start - 2);
  return names.length > 1 ? names : [];
}

/** One title behind several names, which it is of: only a title that several people hold at a time. */
export function shareBehind(reading: SentenceReading, attachment: Attachment): Hold[] {
  const { run } = attachment;
  const last = reading.chunks[run.posts.at(-1) ?? -1];
  if (run.posts.length !== 1 || last?.kind !== "post" || last.post.head.unique || last.post.body === null) return [];
  return others(reading, attachment).flatMap((holder): Hold[] => {
    const person = reading.people.get(holder);
    return person === undefined
      ? []
      : [
          {
            holder,
            person,
            at: run.start,
            post: last.post,
            status: last.post.marker ?? "current",
            rule: "vi.post.shared",
            confidence: 0.7,
            run: run.posts,
            verbs: [],
          },
        ];
  });
}
