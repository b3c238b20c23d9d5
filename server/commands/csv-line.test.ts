import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine } from "./csv-line.ts";

describe("a record of CSV", () => {
  it("tells null from empty text, and writes lists as JSON", () => {
    expect(csvLine([null, "", "Lê A", 'nói "có", rồi đi', 3, false, ["a", 1]])).toBe(
      ',"",Lê A,"nói ""có"", rồi đi",3,false,"[""a"",1]"',
    );
  });

  it("is read back as it was written", () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 5 }), (texts) => {
        expect(parse(csvLine(texts))).toEqual([texts]);
      }),
    ));
});
