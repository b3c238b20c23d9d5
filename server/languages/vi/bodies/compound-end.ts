import { TASKS } from "../lexicons/tasks.ts";
import { isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { isSyllable } from "../names/person-name.ts";

export const PARTICLE =
  /^(?:nói|là|và|đã|sẽ|bị|được|cho|có|ở|từ|này|đó|trên|tại|do|về|theo|khi|với|cũng|thì|mà|để|trong|ngoài|nêu|hay|thay|vừa|đang|vào|đến|gồm|bao|còn|ra|làm|như|nhận|khẳng|nhấn|nhiệm|kiêm|gồm)$/u;

/**
 * "Kế hoach và Đầu tư" (misspelt), "NXB Tri thức", "Vụ Thiết bị trường học": a lower-case syllable behind a capital
 * belongs to its word where the body's name begins with it, or where a joint, a place or the end of the phrase comes next.
 */
export function compoundEnd(view: SentenceView, index: number, isFirst: boolean): number {
  const second = view.tokens[index + 1];
  const third = view.tokens[index + 2];
  if (
    view.tokens[index]?.shape !== "capital" ||
    second?.shape !== "lower" ||
    !isSyllable(second) ||
    PARTICLE.test(second.key) ||
    (!isFirst && TASKS.has(second.key)) ||
    TASKS.has(`${second.key} ${third?.key ?? ""}`)
  )
    return index + 1;
  if (longest(view, index + 1, "verb") !== undefined || longest(view, index + 1, "title") !== undefined)
    return index + 1;
  // "Liên hiệp các xí nghiệp": a word of two syllables is not cut
  if ((longest(view, index + 1, "head")?.end ?? 0) > index + 2) return index + 1;
  const joined = third !== undefined && /^(?:và|&)$/u.test(third.key) && isCapitalised(view.tokens[index + 3]);
  // "Bộ Thuế vụ Đan Mạch", "Bảo tàng Cổ vật, …", "NXB Tri thức"
  const closed =
    third === undefined ||
    /^[.,;:()–-]$/u.test(third.text) ||
    longest(view, index + 2, "place-type") !== undefined ||
    longest(view, index + 2, "place") !== undefined;
  if (isFirst && isSyllable(view.tokens[index] ?? second)) return index + 2;
  return joined || closed ? index + 2 : index + 1;
}
