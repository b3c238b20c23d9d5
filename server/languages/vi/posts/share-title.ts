import type { SentenceReading } from "../reading/sentence-reading.ts";
import type { Attachment } from "./attach-run.ts";
import { governmentOf } from "./governing-verbs.ts";
import type { Hold } from "./hold.ts";
import { countedList, namedList } from "./named-list.ts";
import { isPlural, statedCount } from "./plural-title.ts";
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

/**
 * One title over several names: "các Phó Chủ tịch UBND tỉnh A, B và C"; "3 Phó ban là các ông A, B và C";
 * "các Phó Chủ tịch: A, B"; and one title over names with titles of their own:
 * "các đồng chí Ủy viên Bộ Chính trị: Thủ tướng A, Chủ tịch B".
 */
export function shareTitle(reading: SentenceReading, { run }: Attachment): Hold[] {
  const { chunks, people } = reading;
  const link = titleLink(chunks, run.end);
  if (!isPlural(chunks, run.start) && !link.enumerates && !link.several) return [];
  const count = statedCount(reading, run.start);
  const named = namedList(reading, run, link, count);
  const holders = named.length > 0 ? named : countedList(reading, link.end, count);
  // "theo các đại biểu Quốc hội, Tổng Bí thư A": one man is no several
  if (holders.length === 1 && link.end === run.end) return [];
  const government = governmentOf(chunks, run.start, new Set());
  // "trước đó, … khởi tố 3 bị can là đại biểu X gồm: A": they still are
  const before = government.verbs.find(({ verb }) => verb === "former");
  const elsewhere = before !== undefined && run.start - before.at > 4 && government.status === "former";
  const status =
    link.status ??
    termBehind(reading, link.end, holders[0] ?? run.end) ??
    (government.direct && !elsewhere ? government.status : "current");
  const verbs = government.verbs.map(({ verb }) => verb);
  const rule = link.colon ? "vi.post.heading-list" : "vi.post.shared";
  return holders.flatMap((holder) => {
    const person = people.get(holder);
    if (person === undefined) return [];
    return run.posts.flatMap((at): Hold[] => {
      const chunk = chunks[at];
      if (chunk?.kind !== "post" || chunk.post.head.canonical === BY_OWN_POSTS) return [];
      // "Các Phó Chủ tịch gồm: A, B": of which body, only another sentence tells
      const bare = chunk.post.body === null && chunk.post.place === null && chunk.post.head.takes !== "party";
      if (link.colon && bare && !chunks.slice(0, at).some(({ kind }) => kind === "body")) return [];
      return [
        {
          holder,
          person,
          at,
          post: chunk.post,
          status: chunk.post.marker ?? status,
          rule,
          confidence: link.colon ? 0.65 : 0.85,
          run: run.posts,
          verbs,
        },
      ];
    });
  });
}
