import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentText } from "./segment-text.ts";

describe("cutting an article at its quotes", () => {
  it("marks overlapping quotes, the shortest first", () => {
    const text = "Ông An chủ trì hội nghị.\n\nBà Bình dự.";
    const [first, second] = segmentText(text, [
      { id: "chair", start: 0, end: 23 },
      { id: "person", start: 0, end: 6 },
      { id: "attend", start: 26, end: 36 },
    ]);
    expect(first?.segments.map(({ text: part, claims }) => [part, claims])).toEqual([
      ["Ông An", ["person", "chair"]],
      [" chủ trì hội nghị", ["chair"]],
      [".", []],
    ]);
    expect(second?.segments.map(({ text: part }) => part)).toEqual(["Bà Bình dự", "."]);
  });

  it("marks a quote that runs over a line break in both lines", () => {
    const paragraphs = segmentText("một\nhai", [{ id: "c", start: 2, end: 5 }]);
    expect(paragraphs.map(({ segments }) => segments.map(({ claims }) => claims.length))).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it("loses nothing but line breaks, and every offset is right", () => {
    const piece = fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.array(piece, { maxLength: 6 }), (text, pieces) => {
        const claims = pieces.map(({ start, length }, id) => ({ id: String(id), start, end: start + length }));
        const segments = segmentText(text, claims).flatMap((paragraph) => paragraph.segments);
        expect(segments.map((segment) => segment.text).join("")).toBe(text.replaceAll(/[\r\n]/g, ""));
        const wrong = segments.filter(({ start, end, text: part, claims: covering }) => {
          const expected = claims.filter((claim) => claim.start < end && claim.end > start).map(({ id }) => id);
          return text.slice(start, end) !== part || [...covering].sort().join() !== expected.sort().join();
        });
        expect(wrong).toEqual([]);
      }),
    );
  });
});
