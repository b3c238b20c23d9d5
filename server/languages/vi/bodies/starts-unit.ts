import { isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";

/** Another body, title or person begins here. */
export function startsUnit(view: SentenceView, index: number): boolean {
  // "Sở Y tế và cơ quan Công an"
  const word = `${view.tokens[index]?.text ?? ""} ${view.tokens[index + 1]?.text ?? ""}`;
  if (/^(?:cơ quan|lực lượng|chính quyền)$/u.test(word) && isCapitalised(view.tokens[index + 2])) return true;
  // "Sở Xây dựng và chính quyền địa phương"
  if (word === "chính quyền" && view.tokens[index + 2]?.key === "địa") return true;
  return (view.found[index] ?? []).some(({ entry, end }) => {
    if (entry.kind === "organization" || entry.kind === "honorific" || entry.kind === "rank") return true;
    if (entry.kind === "title") return !entry.head.weak;
    // "Quân khu 7 và Công an tỉnh": a body, though "công an" is a field too
    if (entry.kind === "head" && entry.head.follows === "place" && isCapitalised(view.tokens[index])) return true;
    return (
      entry.kind === "head" &&
      (end - index > 1 || isCapitalised(view.tokens[index])) &&
      longest(view, index, "field") === undefined
    );
  });
}
