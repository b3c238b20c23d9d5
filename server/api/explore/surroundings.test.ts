import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { surroundings } from "./surroundings.ts";

const around = (text: string, quote: string) =>
  surroundings(text, text.indexOf(quote), text.indexOf(quote) + quote.length);

describe("surroundings", () => {
  it.each([
    ["Sáng nay, ông A dự họp.", "ông A", "Sáng nay, ", " dự họp."],
    ["Tít\nÔng A dự họp.\nÔng B vắng.", "Ông A", "", " dự họp."],
    ["ông A", "ông A", "", ""],
    [`${"chữ ".repeat(60)}ông A${" chữ".repeat(60)}`, "ông A", "chữ ".repeat(40), " chữ".repeat(40)],
  ])("of a quote in %o", (text, quote, before, after) => {
    expect(around(text, quote)).toEqual({ before, after });
  });

  it("begins and ends between words", () => {
    const { before, after } = around(`${"nghiêng ".repeat(40)}ông A${" nghiêng".repeat(40)}`, "ông A");
    expect(before).toMatch(/^ ?nghiêng/);
    expect(after).toMatch(/nghiêng ?$/);
  });

  it("is always a part of the text that touches the quote, of at most 160 units a side, with whole characters", () => {
    const parts = fc.array(fc.constantFrom("Lê", " ", "\n", "ễ", "e\u0302", "😀", ",", "x".repeat(50)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(parts, parts, parts, (left, quote, right) => {
        const text = [...left, ...quote, ...right].join("");
        const start = left.join("").length;
        const end = start + quote.join("").length;
        const { before, after } = surroundings(text, start, end);
        expect(text.slice(start - before.length, end + after.length)).toBe(before + text.slice(start, end) + after);
        expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(160);
        // A half of a character does not survive the way through bytes.
        for (const side of [before, after]) expect(Buffer.from(side).toString()).toBe(side);
      }),
    );
  });
});
