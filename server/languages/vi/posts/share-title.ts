import type { Chunk } from "../chunks/chunk.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import type { Attachment } from "./attach-run.ts";
import { governmentOf } from "./governing-verbs.ts";
import type { Hold } from "./hold.ts";
import { countedList, namedList } from "./named-list.ts";
import { withOwnBody } from "./own-body.ts";
import { isPlural, statedCount } from "./plural-title.ts";
import type { PostPhrase } from "./post-phrase.ts";
import type { PostRun } from "./post-runs.ts";
import { titleLink } from "./title-link.ts";

/** "Thường trực Huyện ủy X gồm: Bí thư A, Phó Bí thư B": the standing members are named by their own posts. */
const BY_OWN_POSTS = "Thường trực";

/** "3 Phó Chủ tịch tiếp tục giữ chức trong nhiệm kỳ mới, gồm các ông …": elected again. */
function termBehind({ chunks, view }: SentenceReading, from: number, until: number): "new" | null {
  const first = chunks[from];
  const last = chunks[until];
  if (first === undefined || last === undefined) return null;
  const words = view.tokens.slice(first.start, last.start).map(({ key }) => key);
  return /(?:nhiệm kỳ|khoá|khóa) (?:mới|này)/u.test(words.join(" ")) ? "new" : null;
}

/** "16 ủy viên Hội đồng X được đề cử gồm 3 Phó Chủ tịch Quốc hội A, B, C": what is said of the first is not of the second. */
function isWithin({ chunks }: SentenceReading, start: number): boolean {
  const lists = chunks.findLastIndex(
    (chunk, at) => at < start && start - at <= 3 && chunk.kind === "word" && chunk.word === "gồm",
  );
  return lists > 0 && chunks.slice(0, lists).some(({ kind }) => kind === "post");
}

/** "Ngoài Bí thư và 2 Phó Bí thư, Ban Thường vụ X còn có: A, B": the posts before the comma are not theirs. */
function withoutOthers(chunks: readonly Chunk[], run: PostRun): PostRun {
  const opens = chunks.slice(Math.max(0, run.start - 6), run.start);
  const except = opens.findLastIndex((chunk) => chunk.kind === "word" && /^(?:ngoài|trừ)$/u.test(chunk.word));
  if (except < 0 || opens.slice(except).some(({ kind }) => kind === "mark")) return run;
  const comma = chunks.findLastIndex(
    (chunk, at) => at > run.start && at < run.end && chunk.kind === "mark" && chunk.mark === ",",
  );
  const posts = run.posts.filter((at) => at > comma);
  const start = posts[0];
  return comma < 0 || start === undefined ? run : { ...run, posts, start, lead: start };
}

/** "Phó Bí thư: Lê An, Vũ Bình" in a line of its own: a title that several people have, and nothing but names behind it. */
function isLabel({ chunks, people }: SentenceReading, run: PostRun, start: number): boolean {
  const title = chunks[run.start];
  const colon = chunks[run.end];
  const rest = chunks.slice(start);
  return (
    title?.kind === "post" &&
    !title.post.head.unique &&
    chunks.slice(0, run.start).every(({ kind }) => kind === "mark") &&
    colon?.kind === "mark" &&
    colon.mark === ":" &&
    rest.filter(({ kind }) => kind === "name").length > 1 &&
    rest.every(
      (chunk, at) =>
        (chunk.kind === "name" && people.has(start + at)) ||
        chunk.kind === "address" ||
        (chunk.kind === "mark" && /^[,;.]$/u.test(chunk.mark)) ||
        (chunk.kind === "word" && chunk.word === "và"),
    )
  );
}

const LEADS = /^(?:Phó )?(?:Chủ tịch|Trưởng ban|Bí thư|Chủ nhiệm|Tổng biên tập)/u;

/** "HĐQT Công ty X gồm ông A (Chủ tịch HĐQT), ông B": of A the board has more to say than that he sits in it. */
function leadsBoard({ chunks }: SentenceReading, name: number, post: PostPhrase): boolean {
  if (!/^(?:Ủy viên|Thành viên)/u.test(post.title)) return false;
  const own = chunks[name + 2];
  const mark = chunks[name + 1];
  if (own?.kind !== "post" || mark?.kind !== "mark" || !/^[,(–-]$/u.test(mark.mark)) return false;
  const board = /Hội đồng (?:quản trị|thành viên)$/u.exec(own.post.title)?.[0];
  return (
    LEADS.test(own.post.title) &&
    (own.post.body === null || own.post.body.name === post.body?.name) &&
    (board === undefined ? own.post.body !== null || !post.title.includes("Hội đồng") : post.title.endsWith(board))
  );
}

/**
 * One title over several names: "các Phó Chủ tịch UBND tỉnh A, B và C"; "3 Phó ban là các ông A, B và C";
 * "các Phó Chủ tịch: A, B"; and one title over names with titles of their own:
 * "các đồng chí Ủy viên Bộ Chính trị: Thủ tướng A, Chủ tịch B".
 */
export function shareTitle(reading: SentenceReading, { run: whole }: Attachment): Hold[] {
  const { chunks, people } = reading;
  const run = withoutOthers(chunks, whole);
  const link = titleLink(chunks, run.end);
  const label = isLabel(reading, run, link.end);
  if (!isPlural(chunks, run.start) && !link.enumerates && !link.several && !label) return [];
  const count = statedCount(reading, run.start);
  const named = namedList(reading, run, link, count);
  const holders = named.length > 0 ? named : countedList(reading, link.end, count);
  // "theo các đại biểu Quốc hội, Tổng Bí thư A": one man is no several
  if (holders.length === 1 && link.end === run.end) return [];
  // "2 người cho chức danh Giám đốc X gồm: A và B": no two have it
  const only = chunks[run.start];
  const unique = only?.kind === "post" && only.post.head.unique && !isPlural(chunks, run.start);
  if (unique && holders.length > 1 && link.end > run.end) return [];
  const government = governmentOf(chunks, run.start, new Set());
  // "trước đó, … khởi tố 3 bị can là đại biểu X gồm: A": they still are
  const before = government.verbs.find(({ verb }) => verb === "former");
  const elsewhere = before !== undefined && run.start - before.at > 4 && government.status === "former";
  const status =
    link.status ??
    termBehind(reading, link.end, holders[0] ?? run.end) ??
    (government.direct && !elsewhere && !isWithin(reading, run.start) ? government.status : "current");
  const verbs = government.verbs.map(({ verb }) => verb);
  const rule = link.colon ? "vi.post.heading-list" : "vi.post.shared";
  return holders.flatMap((holder) => {
    const person = people.get(holder);
    if (person === undefined) return [];
    return run.posts.flatMap((at): Hold[] => {
      const chunk = chunks[at];
      if (chunk?.kind !== "post" || chunk.post.head.canonical === BY_OWN_POSTS) return [];
      if (leadsBoard(reading, holder, chunk.post)) return [];
      const post = withOwnBody(chunks, holder, chunk.post);
      // "Các Phó Chủ tịch gồm: A, B": of which body, only another sentence tells
      const bare = post.body === null && post.place === null && post.head.takes !== "party";
      if (link.colon && bare && !label && !chunks.slice(0, at).some(({ kind }) => kind === "body")) return [];
      return [
        {
          holder,
          person,
          at,
          post,
          status: post.marker ?? status,
          rule,
          confidence: link.colon ? 0.65 : 0.85,
          run: run.posts,
          verbs,
        },
      ];
    });
  });
}
