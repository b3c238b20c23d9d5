import type { RoleStatus } from "#model/claim";
import { governmentOf } from "../posts/governing-verbs.ts";
import { isPlural } from "../posts/plural-title.ts";
import { postRuns } from "../posts/post-runs.ts";
import { keyLine } from "../segmentation/key-line.ts";
import { type LineHold, lineHolds } from "./line-hold.ts";
import { listedNames } from "./listed-names.ts";
import type { SentenceReading } from "./sentence-reading.ts";
import { tablePosts } from "./table-posts.ts";

const LISTS = /(?:danh sách|gồm|như sau|sau đây|dưới đây|sau)(?: |$)/u;

interface Head {
  readonly posts: readonly number[];
  readonly status: RoleStatus;
  /** Without a colon the next line alone shows that a list follows. */
  readonly colon: boolean;
}

/** The posts that head a list: "Danh sách đại biểu HĐND tỉnh X khóa Y gồm:", "Các Phó Chủ tịch UBND tỉnh X:". */
function heads(reading: SentenceReading, several: boolean): Head | null {
  const { chunks, view } = reading;
  const last = chunks.at(-1);
  const colon = last?.kind === "mark" && last.mark === ":";
  const run = postRuns(chunks).at(-1);
  const first = chunks[run?.start ?? -1];
  if (run === undefined || first?.kind !== "post" || reading.people.size > 1) return null;
  // "Danh sách Thường trực HĐND tỉnh X": each has a post of his own
  if (first.post.head.canonical === "Thường trực") return null;
  const keys = keyLine(view.tokens).slice(1);
  const roster = /^(?:\P{L}+ )?danh sách /u.test(keys) && last?.kind !== "mark" && chunks.length <= 20;
  const named = isPlural(chunks, run.start) && run.end >= chunks.length - 1;
  // "197 người ứng cử đại biểu Quốc hội:"
  const counted = /^ ?\d+ (?:người|ứng viên|ứng cử viên|vị|đồng chí|ông)/u.test(keys);
  // "Ủy viên Trung ương Đảng chính thức:" over several names
  const titled = run.start === 0 && chunks.length - run.end <= 4 && several;
  if (!(colon && (LISTS.test(keys) || named || counted || titled)) && !roster) return null;
  const { status } = governmentOf(chunks, run.start, new Set());
  const elected = /(?:trúng cử|đắc cử|được bầu)/u.test(keys);
  const running = /(?:ứng cử|ứng viên|ứng cử viên|giới thiệu)/u.test(keys);
  return { posts: run.posts, status: elected ? "new" : running ? "proposed" : status, colon };
}

const isNumbered = ({ view }: SentenceReading) => /^(?:\d{1,3}|[-–•+*])$/u.test(view.tokens[0]?.text ?? "");

/** Names of the lines below such a heading, up to the first line that is none. */
function namesUnderHeading(sentences: readonly SentenceReading[]): LineHold[] {
  const holds: LineHold[] = [];
  sentences.forEach((heading, index) => {
    const first = sentences[index + 1];
    const names = first === undefined ? [] : listedNames(first);
    const head = heads(heading, names.length > 1);
    if (head === null || first === undefined) return;
    if (!head.colon && names.length < 2 && !(isNumbered(first) && names.length > 0)) return;
    for (let line = index + 1; line < sentences.length; line += 1) {
      const item = sentences[line];
      if (item === undefined) break;
      const listed = listedNames(item);
      const subheading = item.people.size === 0 && item.chunks.length <= 20 && item.view.tokens.at(-1)?.text === ":";
      if (listed.length === 0 && !subheading) break;
      // "Ủy viên dự khuyết:" heads the next list
      if (subheading && item.view.found.some((all) => all.some(({ entry }) => entry.kind === "title"))) break;
      const given = { status: head.status, rule: "vi.post.list-heading", confidence: 0.6 };
      holds.push(...listed.flatMap((at) => lineHolds(heading, head.posts, item, at, given)));
    }
  });
  return holds;
}

/** Posts of lists that run over several lines. */
export function linePosts(sentences: readonly SentenceReading[]): LineHold[] {
  return [...tablePosts(sentences), ...namesUnderHeading(sentences)];
}
