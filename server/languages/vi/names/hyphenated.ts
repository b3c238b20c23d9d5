import { glued, longest, type SentenceView } from "../matching/sentence-view.ts";
import { isSyllable } from "./person-name.ts";

/** Given names that another name is joined to: "Jean - Claude", "Al - Nahyan". */
const JOINED_FIRST = /^(?:Jean|Marie|Anne|Juan|Karl|Hans|Al|El|Abd|Abu|Ould)$/u;

/** Vietnamese words without diacritics that may follow a dash: "Joe Biden - con trai ông". */
const WORDS =
  /^(?:con|anh|em|theo|khi|hai|ba|sau|trong|trung|tham|quan|gia|thay|sinh|thi|ra|vua|nam|cao|danh|qua|xem|hoa|trao|tay|tin|la|nay|vai|ai|ta|do|cho|cho|cung|nhi|phi|giai|giam|mang|chia|trai|gai|nga|xin|vui|dung|mong|hay|hy)$/u;

const startsWord = (view: SentenceView, index: number) =>
  longest(view, index, "verb") !== undefined ||
  longest(view, index, "title") !== undefined ||
  (longest(view, index, "marker") ?? longest(view, index, "ordinary")) !== undefined ||
  WORDS.test(view.tokens[index]?.text ?? "");

/**
 * The end of the part of a name behind the hyphen at `at`, with spaces around it or none: "-in", "- hae", "-Canel". Equal to
 * `at` where the name is over.
 *
 * @param start where the name begins
 */
export function hyphenatedEnd(view: SentenceView, start: number, at: number): number {
  const { tokens } = view;
  const [before, hyphen, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (hyphen?.text !== "-" || before === undefined || next === undefined) return at;
  if (glued(before, hyphen) && glued(hyphen, next)) {
    // "Thoong-lun Xi-xu-lít" as newspapers write Lao names
    const whole = next.shape === "lower" ? /^\p{L}{1,7}$/u : /^\p{L}{1,13}$/u;
    return whole.test(next.text) && (longest(view, at + 1, "title")?.end ?? 0) < at + 3 ? at + 2 : at;
  }
  if (startsWord(view, at + 1)) return at;
  // "Jae - in", "Chan - o - cha"
  if (next.shape === "lower") return before.text.length <= 6 && /^[a-z]{1,6}$/u.test(next.text) ? at + 2 : at;
  if (next.shape !== "capital" || (at - start < 2 && !JOINED_FIRST.test(before.text))) return at;
  // "Geun - Hye", "Emmanuel Ly - Batallan", "Díaz - Canel"
  const short = before.text.length <= 6 && /^[A-Za-z]{1,6}$/u.test(next.text);
  return short || (!isSyllable(next) && /^\p{L}{2,13}$/u.test(next.text)) ? at + 2 : at;
}

/** "Kim Yong-nam", "Chung Sye - kyun": what could be a Vietnamese name goes on behind a hyphen, in small letters. */
export function goesOnInSmallLetters(view: SentenceView, start: number, end: number): boolean {
  const next = view.tokens[end + 1];
  if (view.tokens[end]?.text !== "-" || next?.shape !== "lower" || !/^[a-z]{1,7}$/u.test(next.text)) return false;
  if (startsWord(view, end + 1)) return false;
  const plain = view.tokens.slice(start, end).every(({ text }) => /^[A-Za-z]+$/u.test(text));
  return plain && end - start <= 2 && hyphenatedEnd(view, start, end) > end;
}
