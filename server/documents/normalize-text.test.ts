import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeText } from "./normalize-text.ts";

describe("the text that offsets refer to", () => {
  it.each([
    ["composes letters and marks", "Đảng ủy".normalize("NFD"), "Đảng ủy"],
    ["ends lines with LF", "một\r\nhai\rba\u2028bốn", "một\nhai\nba\nbốn"],
    ["knows one kind of space", "Khu\u00A0kinh\u202Ftế\tHải\u3000Phòng", "Khu kinh tế Hải Phòng"],
    ["drops what cannot be seen", "\uFEFFHội\u200B nghị\u00AD", "Hội nghị"],
    ["drops control characters", "Hội\u0007 nghị\u009F", "Hội nghị"],
    ["has no half characters", "a\uD800b", "a\uFFFDb"],
    ["has no space at its ends", "\n  Hội nghị \n", "Hội nghị"],
    ["keeps blank lines and double spaces inside", "một\n\n\nhai  ba", "một\n\n\nhai  ba"],
    ["keeps characters outside the basic plane", "𠀀 😀", "𠀀 😀"],
  ])("%s", (_, given, expected) => expect(normalizeText(given)).toBe(expected));

  it("is in NFC, whole, and the same when normalised again", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (binary, graphemes) => {
        const text = normalizeText(binary + graphemes.normalize("NFD"));
        expect(text.normalize("NFC")).toBe(text);
        expect(normalizeText(text)).toBe(text);
        expect(/\r|\t|\u00A0|\p{Cs}/u.test(text)).toBe(false);
      }),
      { numRuns: 500 },
    ));
});
