import type { Chunk } from "../chunks/chunk.ts";
import { isPerson } from "../chunks/is-person.ts";
import { wordOf } from "../chunks/word-of.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import type { Hold } from "./hold.ts";
import type { PostRun } from "./post-runs.ts";

const OFFICE = /^(?:chức vụ|chức danh|chức|vị trí|cương vị|ghế|các chức vụ)$/u;
const MOVING =
  /^(?:được|đã|vừa|mới|chính|thức|bất|ngờ|chuyển|chuyển công tác|điều động|luân chuyển|điều chuyển|thuyên chuyển|đi|cũng|nghỉ|thôi)$/u;
const TOWARDS = /^(?:về|sang|lên|xuống|qua|ra|vào|trở|chuyển|được|thành|làm|giữ)(?: |$)/u;

/** Index of the person who moves, before "từ": "ông A (40 tuổi) được điều động từ"; -1 for none. */
function moverBefore(chunks: readonly Chunk[], from: number): number {
  let moved = false;
  for (let at = from - 1; at >= 0 && from - at < 12; at -= 1) {
    const chunk = chunks[at];
    if (isPerson(chunk)) return at;
    const word = wordOf(chunk);
    if (word !== "" && MOVING.test(word)) moved = true;
    else if (chunk?.kind === "mark" && chunk.mark === "(" && moved) continue;
    else if (!(chunk?.kind === "mark" && /^[,)]$/u.test(chunk.mark)) && chunk?.kind !== "number" && word !== "tuổi")
      return -1;
  }
  return -1;
}

/** Index of the person behind the comma of "Từ vị trí Bí thư X, ông A được điều động …"; -1 for none. */
function moverBehind(chunks: readonly Chunk[], end: number): number {
  const comma = chunks[end];
  if (comma?.kind !== "mark" || comma.mark !== ",") return -1;
  let at = end + 1;
  while (chunks[at]?.kind === "address") at += 1;
  return isPerson(chunks[at]) ? at : -1;
}

/** Where the move leads: "về làm Trưởng phòng Y", "được bổ nhiệm giữ chức Z": not "từ Chủ tịch tỉnh về việc X". */
function leadsOn(chunks: readonly Chunk[], end: number): boolean {
  let at = end;
  const comma = chunks[at];
  if (comma?.kind === "mark" && comma.mark === ",") at += 1;
  if (!TOWARDS.test(wordOf(chunks[at])) && chunks[at]?.kind !== "verb") return false;
  for (let next = at; next < at + 8; next += 1)
    if (chunks[next]?.kind === "post" || wordOf(chunks[next]).startsWith("giữ chức")) return true;
  return false;
}

/**
 * The posts that somebody leaves: "ông A từ Giám đốc Chi nhánh X về làm Trưởng phòng Y", "ông A (chuyển từ Giám đốc Sở X
 * về …)", "từ vị trí Bí thư Tỉnh ủy X, ông được điều động giữ chức Y".
 */
export function leftFrom({ chunks, people }: SentenceReading, run: PostRun): Hold[] {
  const office = OFFICE.test(wordOf(chunks[run.start - 1])) ? run.start - 1 : run.start;
  if (wordOf(chunks[office - 1]) !== "từ") return [];
  const before = moverBefore(chunks, office - 1);
  const behind = before < 0 ? moverBehind(chunks, run.end) : -1;
  const holder = before >= 0 ? before : behind;
  const person = people.get(holder);
  if (person === undefined || (behind < 0 && !leadsOn(chunks, run.end))) return [];
  if (behind >= 0 && !chunks.slice(behind, behind + 6).some((chunk) => chunk.kind === "verb")) return [];
  return run.posts.flatMap((at): Hold[] => {
    const chunk = chunks[at];
    return chunk?.kind === "post"
      ? [
          {
            holder,
            person,
            at,
            post: chunk.post,
            status: chunk.post.marker ?? "ended",
            rule: "vi.post.governed",
            confidence: 0.75,
            run: run.posts,
            verbs: ["end"],
          },
        ]
      : [];
  });
}
