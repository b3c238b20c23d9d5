import { isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { isSyllable, vietnameseName } from "../names/person-name.ts";
import { TASKS } from "../lexicons/tasks.ts";
import { startsUnit } from "./starts-unit.ts";

/** Longest run of words that no lexicon knows in a body's name. */
const REACH = 9;
/** Structures and grounds, which have names of their own: "[Ban Quản lý dự án] cầu Nậm Na". */
const SITE = /^(?:cầu|đường|hồ|đập|chợ|tuyến|cảng|kênh|sông|đê|rừng|khu|cụm|chùa|đền|bến|vườn|hầm|bãi|thuỷ|nhà)$/u;
/** As long as this the run may be where only a comma or a full stop ends it. */
const SHORT = 3;

/** What closes a name: the superior body, a place, a bracket, a person; a mere comma is weaker. */
function closing(view: SentenceView, index: number): "sure" | "weak" | null {
  const token = view.tokens[index];
  if (token === undefined) return "weak";
  if (/^[()]$/u.test(token.text)) return "sure";
  if (/^[.,;–-]$/u.test(token.text)) return "weak";
  if (longest(view, index, "place") !== undefined && isCapitalised(token)) return "sure";
  const type = longest(view, index, "place-type");
  if (type !== undefined) return "sure";
  if (/^(?:của|thuộc|tại)$/u.test(token.key)) return startsUnit(view, index + 1) ? "sure" : null;
  const head = longest(view, index, "head") ?? longest(view, index, "organization");
  if (head !== undefined && (isCapitalised(token) || (head.entry.kind === "head" && !head.entry.head.weak)))
    return "sure";
  return vietnameseName(view, index)?.strong === true ? "sure" : null;
}

/** "địa phương và lãnh thổ", "dự án đường 74": a word that a name may go on with. */
function goesOn(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  if (token === undefined) return false;
  if (token.shape === "number") return !/^(?:19|20)\d\d$/u.test(token.text) && !/[/,]/u.test(token.text);
  if (!isSyllable(token) && token.shape === "lower") return false;
  const found = view.found[index] ?? [];
  return !found.some(
    ({ entry }) =>
      entry.kind === "verb" || entry.kind === "honorific" || entry.kind === "rank" || entry.kind === "marker",
  );
}

/**
 * The end of a body's name that stands behind a title and goes on in words of no lexicon: "[Trưởng phòng Quản lý] dịch vụ
 * bến bãi thuộc Sở X", "[Vụ trưởng Kinh tế] địa phương và lãnh thổ của Bộ Y". Only up to a superior body, a place, a
 * bracket or a person, or by a few words up to a comma; never over a verb. `index` itself if it does not go on.
 */
export function openEnd(view: SentenceView, index: number): number {
  const { tokens } = view;
  const first = tokens[index];
  if (first?.shape !== "lower") return index;
  let words = 0;
  for (let at = index; at <= tokens.length && at - index <= REACH;) {
    const close = closing(view, at);
    if (close === "sure" || (close === "weak" && words <= SHORT)) return at;
    if (close === "weak") return index;
    const token = tokens[at];
    if (token === undefined) return index;
    if (/^(?:và|&)$/u.test(token.key)) {
      if (at === index || startsUnit(view, at + 1)) return index;
      at += 1;
      continue;
    }
    const field = longest(view, at, "field");
    const next = Math.max(field?.end ?? at, at + 1);
    if (/^(?:của|thuộc|tại)$/u.test(token.key)) return index;
    const two = `${token.key} ${tokens[at + 1]?.key ?? ""}`;
    if (TASKS.has(two) || (next === at + 1 && (TASKS.has(token.key) || !goesOn(view, at))))
      return SITE.test(first.key) && isCapitalised(tokens[at - 1]) ? at : index;
    words += next - at;
    at = next;
  }
  return index;
}
