import type { RoleStatus } from "#model/claim";
import { longest, type SentenceView } from "../matching/sentence-view.ts";
import { vietnameseName } from "../names/person-name.ts";
import { findBody } from "./body-of-title.ts";
import type { PostPhrase } from "./post-phrase.ts";

const QUALIFIERS = ["thường trực", "phụ trách", "chuyên trách", "kiêm nhiệm"];

function qualifierAt(view: SentenceView, at: number): { word: string; end: number } | undefined {
  const two = `${view.tokens[at]?.key ?? ""} ${view.tokens[at + 1]?.key ?? ""}`;
  return QUALIFIERS.includes(two) ? { word: two, end: at + 2 } : undefined;
}

/** "khóa XII", "nhiệm kỳ 2015 - 2020": the body's term, which dates nobody's tenure. */
function skipTerm(view: SentenceView, at: number): number {
  const { tokens } = view;
  const first = tokens[at]?.key;
  if (
    (first === "khoá" || first === "khóa") &&
    tokens[at + 1] !== undefined &&
    /^(?:[IVXL]+|\d+|mới|này)$/u.test(tokens[at + 1]?.text ?? "")
  )
    return skipTerm(view, at + 2);
  if (first === "nhiệm" && tokens[at + 1]?.key === "kỳ") {
    let end = at + 2;
    while (/^(?:\d.*|[-–]|[IVX]+)$/u.test(tokens[end]?.text ?? "")) end += 1;
    return end;
  }
  return at;
}

/** Titles that a name alone makes a post: "đại biểu Lê An" speaks in the assembly that the article reports. */
const MEMBER = new Set(["Đại biểu", "Ủy viên Thường trực"]);

/** The post that starts at token `start`: markers, title, qualifiers, body; nothing where no title stands. */
export function parsePost(view: SentenceView, start: number): PostPhrase | undefined {
  let at = start;
  let marker: RoleStatus | null = null;
  const qualifiers: string[] = [];
  for (let found = longest(view, at, "marker"); found !== undefined; found = longest(view, at, "marker")) {
    marker = found.entry.marker.status ?? marker;
    if (found.entry.marker.qualifier !== null) qualifiers.push(found.entry.marker.qualifier);
    at = found.end;
  }
  const found = longest(view, at, "title");
  if (found === undefined) return undefined;
  // "Đại sứ quán" is a body
  if ((longest(view, at, "head")?.end ?? 0) > found.end) return undefined;
  // "giữ chức vụ phó tổng giám đốc" is no "vụ phó"
  const first = view.tokens[at];
  if (first?.text === "vụ" && view.tokens[at - 1]?.key === "chức") return undefined;
  const { head } = found.entry;
  let end = found.end;
  let title = head.canonical;
  const early = qualifierAt(view, end);
  if (early !== undefined) {
    qualifiers.push(early.word);
    title = `${title} ${early.word === "thường trực" ? "Thường trực" : early.word}`;
    end = early.end;
  } else if (/thường trực$/iu.test(title)) qualifiers.push("thường trực");
  const rest = findBody(view, head, at, end);
  if (rest.title !== undefined) title = rest.title;
  end = rest.end;
  const late = early === undefined ? qualifierAt(view, end) : undefined;
  if (late?.word === "thường trực" && rest.end > found.end) {
    qualifiers.push(late.word);
    title = `${title} Thường trực`;
    end = late.end;
  }
  if (qualifiers.includes("quyền")) title = `Quyền ${title}`;
  if (head.weak && rest.body === null && !(MEMBER.has(head.canonical) && vietnameseName(view, end) !== undefined))
    return undefined;
  return { start, end: skipTerm(view, end), head, title, qualifiers, marker, body: rest.body, place: rest.place };
}
