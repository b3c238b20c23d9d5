import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "./tokenize.ts";

/** What a token is, as one expression: the definition that the fast path has to agree with. */
const TOKEN =
  /\p{N}+(?:[.,/:-]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?=\p{L})[\p{L}\p{M}\p{N}]+)*|\.{2,}|[-–—]+|[^\s\p{L}\p{N}]/gu;

const textsOf = (text: string) => tokenize(text, 0, text.length).map((token) => token.text);

describe("tokenize", () => {
  it.each<[string, string[]]>([
    ["Tăng 2,5 lần, đạt 10.000 tỷ", ["Tăng", "2,5", "lần", ",", "đạt", "10.000", "tỷ"]],
    ["H'Mông, K’Sor và K'", ["H'Mông", ",", "K’Sor", "và", "K", "'"]],
    ["chờ… rồi... – hết", ["chờ", "…", "rồi", "...", "–", "hết"]],
    ["A1 (TP.HCM)", ["A1", "(", "TP", ".", "HCM", ")"]],
    ["Thuỷ\u0309 日本 😀.", ["Thuỷ\u0309", "日本", "😀", "."]],
    ["\u0309a\ufeffb\u00a0c", ["\u0309", "a", "b", "c"]],
  ])("%j", (text, tokens) => {
    expect(textsOf(text)).toEqual(tokens);
  });

  it("finds what the definition finds, with exact offsets, in any text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "ủy",
        "Đà",
        "ban",
        "'",
        "’",
        ".",
        "..",
        "-",
        "–",
        " ",
        "\n",
        "\u00a0",
        "\ufeff",
        "\u0309",
        "2",
        "14",
      ),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const tokens = tokenize(text, 0, text.length);
        expect(tokens.map((token) => token.text)).toEqual([...text.matchAll(TOKEN)].map(([token]) => token));
        for (const { start, end, text: own } of tokens) expect(text.slice(start, end)).toBe(own);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
