import type { RoleStatus } from "#model/claim";
import { longest, type SentenceView } from "../matching/sentence-view.ts";
import { vietnameseName } from "../names/person-name.ts";
import { findBody } from "./body-of-title.ts";
import { OFFICES_ABROAD } from "./offices-abroad.ts";
import type { PostPhrase } from "./post-phrase.ts";
import { skipTerm } from "./skip-term.ts";

const QUALIFIERS = ["thường trực", "phụ trách", "chuyên trách", "kiêm nhiệm"];

/**
 * The index behind "phụ trách văn xã", "phụ trách kinh tế": what a deputy looks after, which is no part of the title;
 * not "phụ trách Sở Y tế", who leads it.
 */
function skipDuty(view: SentenceView, at: number): number {
  const looksAfter = (index: number) =>
    `${view.tokens[index]?.key ?? ""} ${view.tokens[index + 1]?.key ?? ""}` === "phụ trách";
  // "Phó Chủ tịch phụ trách" is a title as well
  const from = looksAfter(at - 2) ? at : at + 2;
  if (!looksAfter(from - 2)) return at;
  let end = from;
  while (view.tokens[end]?.shape === "lower" && end < from + 6) {
    const body = longest(view, end, "organization") ?? longest(view, end, "head");
    if (end === from && body !== undefined && !(body.entry.kind === "head" && body.entry.head.weak)) return at;
    end += 1;
  }
  // "Phó Chủ tịch phụ trách đô thị Lê An": a name follows, or the list goes on
  const next = view.tokens[end];
  return end > from && (vietnameseName(view, end) !== undefined || next?.text === ",") ? end : at;
}

function qualifierAt(view: SentenceView, at: number): { word: string; end: number } | undefined {
  // "PBT TT Huyện ủy"
  if (view.tokens[at]?.text === "TT") return { word: "thường trực", end: at + 1 };
  const two = `${view.tokens[at]?.key ?? ""} ${view.tokens[at + 1]?.key ?? ""}`;
  return QUALIFIERS.includes(two) ? { word: two, end: at + 2 } : undefined;
}

/** Titles that a name alone makes a post: "đại biểu Lê An" speaks in the assembly that the article reports. */
const MEMBER = new Set(["Đại biểu", "Ủy viên Thường trực"]);

const MANY = /^(?:các|những|nhiều|số|ngũ|mọi|toàn|hoạch|hàng|nguồn|tác|lớp|hai|ba|vài)$/u;

/** The post that starts at token `start`: markers, title, qualifiers, body; nothing where no title stands. */
export function parsePost(view: SentenceView, start: number): PostPhrase | undefined {
  let at = start;
  let marker: RoleStatus | null = null;
  const qualifiers: string[] = [];
  for (let found = longest(view, at, "marker"); found !== undefined; found = longest(view, at, "marker")) {
    // "cố vấn" is a title, and not of the late
    if ((longest(view, at, "title")?.end ?? 0) > found.end) break;
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
  // "các cán bộ Sở Y tế": nobody in particular
  if (head.weak && head.rank === 9 && MANY.test(view.tokens[start - 1]?.key ?? "")) return undefined;
  let end = found.end;
  let title = head.canonical;
  end = skipDuty(view, end);
  if (end > found.end) title = title.replace(/ phụ trách$/u, "");
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
  const isClerk = rest.title !== undefined && rest.place?.level === "commune";
  if (
    head.weak &&
    rest.body === null &&
    !(OFFICES_ABROAD.has(head.canonical) && rest.place !== null) &&
    !isClerk &&
    !(MEMBER.has(head.canonical) && vietnameseName(view, end) !== undefined)
  )
    return undefined;
  return { start, end: skipTerm(view, end), head, title, qualifiers, marker, body: rest.body, place: rest.place };
}
