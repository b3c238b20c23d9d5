import { fold } from "#model/fold";

/** A piece of a name, and whether the search matched it. */
export interface Piece {
  readonly text: string;
  readonly matched: boolean;
}

/**
 * Marks in a name what was searched for, whatever its diacritics and case: "nguyen thi" marks the first two words of
 * "Nguyễn Thị Hòa". Each word of the search is marked where it begins a word of the name.
 */
export function foldMatch(name: string, query: string): Piece[] {
  const words = fold(query)
    .split(" ")
    .filter((word) => word !== "")
    .sort((one, other) => other.length - one.length);
  return (name.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((part): Piece[] => {
    const folded = fold(part);
    const hit = words.find((word) => folded.startsWith(word));
    if (hit === undefined || folded === "") return [{ text: part, matched: false }];
    // In NFC, folding keeps one letter for one letter, so the counts agree.
    const letters = Array.from(part);
    const pieces = [
      { text: letters.slice(0, hit.length).join(""), matched: true },
      { text: letters.slice(hit.length).join(""), matched: false },
    ];
    return pieces.filter(({ text }) => text !== "");
  });
}
