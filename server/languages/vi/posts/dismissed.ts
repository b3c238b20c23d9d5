import type { Chunk } from "../chunks/chunk.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import type { Hold } from "./hold.ts";

const DISMISSES = /^(?:bị )?(?:cách chức|bãi nhiệm|miễn nhiệm|cách tất cả|cách các chức vụ)$/iu;
const EXPELLED = /(?:^| )bị khai trừ(?: ra)? khỏi đảng(?: |$)/u;
const UNDECIDED = /^(?:đề nghị|đề xuất|kiến nghị|trình|dự kiến|xem xét|không|chưa)$/iu;

const isDismissal = (chunk: Chunk | undefined) => chunk?.kind === "verb" && DISMISSES.test(chunk.word);

/** "đề nghị cách chức", "chưa bãi nhiệm": nobody has lost a post yet. */
function isUndecided(chunks: readonly Chunk[], at: number): boolean {
  return chunks
    .slice(Math.max(0, at - 4), at)
    .some((chunk) => (chunk.kind === "verb" || chunk.kind === "word") && UNDECIDED.test(chunk.word));
}

/** Index of the dismissal that the person at `at` suffers: "cách chức ông A", "A bị cách chức"; -1 for none. */
function dismissalOf(chunks: readonly Chunk[], at: number): number {
  let before = at - 1;
  while (chunks[before]?.kind === "address") before -= 1;
  const link = chunks[before];
  if (link?.kind === "word" && /^(?:với|đối)$/u.test(link.word)) {
    before -= 1;
    if (chunks[before]?.kind === "word") before -= 1;
  }
  if (isDismissal(chunks[before])) return before;
  for (let behind = at + 1; behind < at + 3; behind += 1) {
    const chunk = chunks[behind];
    if (chunk?.kind === "verb" && /^bị /iu.test(chunk.word) && isDismissal(chunk)) return behind;
    if (chunk?.kind === "word" && chunk.word === "bị" && isDismissal(chunks[behind + 1])) return behind + 1;
    if (chunk?.kind !== "word") return -1;
  }
  return -1;
}

/** The next name of "cách chức ông A, Bí thư X, và ông B, Chủ tịch Y" shares the verb. */
function isJoined(chunks: readonly Chunk[], from: number, to: number): boolean {
  let joined = false;
  for (let at = from + 1; at < to; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "word" && /^(?:và|cùng)$/u.test(chunk.word)) joined = true;
    else if (chunk?.kind === "mark" && /^[,();–-]$/u.test(chunk.mark)) joined ||= chunk.mark === ";";
    else if (
      chunk?.kind !== "post" &&
      chunk?.kind !== "place" &&
      chunk?.kind !== "address" &&
      !(chunk?.kind === "verb" && /^kiêm/iu.test(chunk.word))
    )
      return false;
  }
  return joined;
}

/**
 * Posts beside a name that a dismissal without a post of its own ends: "cách chức ông A, Bí thư X"; not
 * "miễn nhiệm ông A, Bí thư X, khỏi chức Y", where the verb says which.
 */
export function endedByDismissal(reading: SentenceReading, holds: readonly Hold[]): Set<Hold> {
  const { chunks } = reading;
  const ended = new Set<Hold>();
  const expelled = EXPELLED.test(reading.view.tokens.map(({ key }) => key).join(" "));
  if (!expelled && !chunks.some(isDismissal)) return ended;
  const elsewhere = new Set(holds.filter(({ rule }) => !rule.endsWith("-name")).map(({ person }) => person));
  let before = -1;
  let dismissed = false;
  for (const at of [...reading.people.keys()].sort((a, b) => a - b)) {
    const own = dismissalOf(chunks, at);
    const shares: boolean = own < 0 && dismissed && isJoined(chunks, before, at);
    dismissed = shares || (own >= 0 && !isUndecided(chunks, own));
    before = at;
    for (const hold of holds) {
      if (hold.holder !== at || hold.status !== "current" || !hold.rule.endsWith("-name")) continue;
      if (dismissed && !elsewhere.has(hold.person)) ended.add(hold);
      else if (expelled && hold.post.body?.kind === "PartyCommittee" && reading.people.size === 1) ended.add(hold);
    }
  }
  return ended;
}
