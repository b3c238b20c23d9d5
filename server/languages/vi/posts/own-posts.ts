import type { Chunk } from "../chunks/chunk.ts";
import { wordOf } from "../chunks/word-of.ts";
import type { PostRun } from "./post-runs.ts";

/** What joins a list of titles to those before it, so that all of them are the name's. */
const JOINS = /^(?:|có|và|cùng|với sự|là|do|bởi|gồm|như|nguyên|cố|tân|từ|mà|nay|hiện|trong đó)$/u;

const SAYS = /^(?:biết|hay|rằng)$/u;
const PREDICATE =
  /^(?:đã|đang|sẽ|cũng|còn|vừa|nói|khẳng|nhấn|phát|chia|thông|đánh|yêu|đề|chỉ|ghi|bày|trình|báo|ký|trao|ban|chủ|biểu|chúc|nêu|lưu|giải|trả|gửi|hoan|cảm|trân|kêu|tiếp|trực|khai|tuyên|đồng|thống|lý|phân|nhận|tin|mong|dẫn|thăm|kiểm|tặng)$/u;

/** "… A cho biết", "… A đã trao": the name is a clause's subject. */
const isSubject = (chunks: readonly Chunk[], name: number) =>
  PREDICATE.test(wordOf(chunks[name + 1])) ||
  (wordOf(chunks[name + 1]) === "cho" && SAYS.test(wordOf(chunks[name + 2])));

/** Titles that stand before a chief one in any list: "Ủy viên Bộ Chính trị, Bí thư Thành ủy X", "Tổng Bí thư, Chủ tịch nước". */
const OPENS_A_LIST = /^(?:Ủy viên|Đại biểu|Thành viên|Tổng Bí thư|Phó Bí thư)|ủy viên$/iu;

/** "Báo cáo với Bí thư Thành ủy X, Chủ tịch UBND quận Y A cho biết": the first is of the clause before the comma. */
function isOfClauseBefore(chunks: readonly Chunk[], run: PostRun, name: number): boolean {
  const first = chunks[run.start];
  const comma = chunks[run.start + 1];
  if (first?.kind !== "post" || comma?.kind !== "mark" || comma.mark !== ",") return false;
  if (OPENS_A_LIST.test(first.post.head.canonical)) return false;
  const before = chunks[run.start - 1];
  return (
    (before?.kind === "word" || before?.kind === "verb") &&
    !JOINS.test(before.word.toLowerCase()) &&
    isSubject(chunks, name)
  );
}

const isOurs = (name: string | null) => name === "Việt Nam";

/** Where in a run before a name the name's own posts begin: index into the run's posts. */
export function ownPosts(chunks: readonly Chunk[], run: PostRun, name: number): number {
  const posts = run.posts.map((at) => chunks[at]).map((chunk) => (chunk?.kind === "post" ? chunk.post : null));
  // "… ý kiến của Thủ tướng, Phó Chủ tịch UBND tỉnh X A nói": nobody is both
  const local = posts.findIndex((post) => /^(?:UBND|HĐND|Ủy ban nhân|Hội đồng nhân) ?/iu.test(post?.body?.name ?? ""));
  const state = posts.findLastIndex((post) => post?.head.takes === "fixed" && post.head.rank <= 2);
  if (state >= 0 && state < local) return state + 1;
  if (posts.length < 2) return 0;
  // "bầu làm Chủ tịch X và Y Cuba, Chủ tịch nước A": of two states
  const abroad = posts.findLastIndex((post) => post?.body?.place?.level === "country" && !isOurs(post.body.place.name));
  const called = chunks[name];
  const ours =
    called?.kind === "name" && !called.foreign && posts.slice(abroad + 1).some((post) => post?.head.takes === "fixed");
  if (abroad >= 0 && abroad < posts.length - 1 && ours && state > abroad) return abroad + 1;
  // "cán bộ Tập đoàn X, Tổng Giám đốc A": nobody in particular
  const [first] = posts;
  if (first?.head.weak === true && first.head.rank === 9) return 1;
  return isOfClauseBefore(chunks, run, name) ? 1 : 0;
}
